package dev.assent.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the body of a rung has decided. */
@Component
class RecordEscalationDecision implements JavaDelegate {
    private static final String UPHELD = "UPHELD";

    private final Bodies bodies;

    RecordEscalationDecision(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean upheld = UPHELD.equals(EscalationDecision.DECISION.of(execution));
        bodies.decide(Case.of(execution), Rung.of(EscalationLadder.RUNG_ROW.of(execution)), upheld ? Expiry.UPHELD : Expiry.OVERRULED,
                EscalationDecision.DECIDED_BY.of(execution), EscalationDecision.REASONS.of(execution),
                upheld ? null : EscalationDecision.CONDITIONS.find(execution).orElse(null));
    }
}
