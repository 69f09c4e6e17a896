package dev.assent.escalation;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An agency does not escalate: it said so, or its window has closed. */
@Component
class RecordUnusedRight implements JavaDelegate {
    private final Rights rights;

    RecordUnusedRight(Rights rights) {
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Case of = Case.of(execution);
        rights.unused(of, EscalationRight.AGENCY.of(execution), EscalationRight.SIGNED_BY.find(execution).orElse(Register.ENGINE));
        // another agency may have escalated in the same moment
        EscalationLadder.LODGED.set(execution, rights.lodged(of));
    }
}
