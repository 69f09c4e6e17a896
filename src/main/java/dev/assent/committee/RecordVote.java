package dev.assent.committee;

import dev.assent.register.Register;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the member, its substitute, or the body that decides finally, voted. */
@Component
class RecordVote implements JavaDelegate {
    private final Votes votes;

    RecordVote(Votes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String person = Stream.of(TimedVote.SUBSTITUTE, TimedVote.CAST_BY, CouncilDecision.DECIDED_BY)
                .flatMap(by -> by.find(execution).stream()).findFirst().orElse(Register.ENGINE);
        votes.keep(TimedVote.FILE_NUMBER.of(execution), GivenVote.of(execution, person));
    }
}
