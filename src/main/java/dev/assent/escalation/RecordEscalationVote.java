package dev.assent.escalation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the body of a rung has voted. */
@Component
class RecordEscalationVote implements JavaDelegate {
    private final Bodies bodies;

    RecordEscalationVote(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String outcome = EscalationDecision.BALLOT_OUTCOME.of(execution);
        bodies.voted(Case.of(execution), Rung.of(EscalationLadder.RUNG_ROW.of(execution)), outcome);
        if (outcome.equals("APPROVED") || outcome.equals("REFUSED")) {
            EscalationLadder.BALLOT_LINES.set(execution, EscalationDecision.VOTE_LINES.find(execution).orElse(List.of()));
        }
    }
}
