package dev.assent.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Accepts an escalation whose rank and content have been checked; the first one wins the rung. */
@Component
class LodgeEscalation implements JavaDelegate {
    private final Rights rights;

    LodgeEscalation(Rights rights) {
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rights.lodge(Case.of(execution), Rung.of(EscalationLadder.RUNG_ROW.of(execution)), EscalationRight.AGENCY.of(execution),
                Mandate.valueOf(EscalationLadder.STANDING.of(execution)), EscalationRight.SIGNED_BY.of(execution),
                EscalationRight.REASONS.find(execution).orElse(null), EscalationRight.LEGAL_BASIS.find(execution).orElse(null),
                EscalationRight.PROPOSAL.find(execution).orElse(null));
        EscalationLadder.LODGED.set(execution, true);
    }
}
