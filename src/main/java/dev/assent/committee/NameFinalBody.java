package dev.assent.committee;

import dev.assent.engine.Rules;
import dev.assent.file.BlankLines;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The committee came to nothing: the one body that its table names for the last round decides. */
@Component
class NameFinalBody implements JavaDelegate {
    private final Ballots ballots;
    private final Rules rules;

    NameFinalBody(Ballots ballots, Rules rules) {
        this.ballots = ballots;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Ballot ballot = CommitteeVote.ballot(execution);
        List<Map<String, Object>> bodies = ballots.open(ballot, CommitteeVote.SETUP.of(execution), CommitteeVote.memberRows(execution, rules)).members();
        TimedVote.CONSULTEE.set(execution, CouncilDecision.only(bodies));
        TimedVote.LINE_VOTES.set(execution, BlankLines.of(CommitteeVote.FILE.of(execution)));
    }
}
