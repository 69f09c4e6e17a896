package dev.assent.escalation;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What a ballot decided before the ladder began, where its losers may climb.
 *
 * @param mandate what stands by it
 * @param body    which voted
 */
record Before(Mandate mandate, String body) {
    static Optional<Before> of(VariableScope scope) {
        return EscalationLadder.BALLOT_MANDATE.find(scope).map(mandate -> new Before(Mandate.valueOf(mandate), EscalationLadder.BALLOT_BODY.find(scope).orElse(null)));
    }

    /** The lines that a ballot refused while it approved the rest. */
    static List<Object> lines(VariableScope scope) {
        return EscalationLadder.BALLOT_LINES.find(scope).orElse(List.of());
    }
}
