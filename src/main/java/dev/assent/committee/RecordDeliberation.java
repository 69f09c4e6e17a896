package dev.assent.committee;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the minutes and puts them before the members, who vote again. */
@Component
class RecordDeliberation implements JavaDelegate {
    private final Sessions sessions;

    RecordDeliberation(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var held = new Sessions.Deliberation(CommitteeSession.DELIBERATED_ON.of(execution), CommitteeSession.AGENDA.of(execution),
                CommitteeSession.ATTENDANCE.of(execution), CommitteeSession.MINUTES.of(execution));
        sessions.deliberated(CommitteeVote.FILE_NUMBER.of(execution), held, CommitteeSession.HELD_BY.find(execution));
        CommitteeSession.SESSION.set(execution, Session.with(CommitteeSession.SESSION.of(execution),
                Map.of("deliberatedOn", held.on(), "minutes", held.minutes())));
    }
}
