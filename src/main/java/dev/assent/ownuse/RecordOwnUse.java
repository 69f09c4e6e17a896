package dev.assent.ownuse;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters that the movement is the State's own use, and closes the file. */
@Component
class RecordOwnUse implements JavaDelegate {
    private final Exemptions exemptions;

    RecordOwnUse(Exemptions exemptions) {
        this.exemptions = exemptions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        exemptions.enter(OwnUse.FILE_NUMBER.of(execution), new Exemptions.Exemption(OwnUse.REASONS.of(execution),
                OwnUse.UNDERTAKING.of(execution), OwnUse.EXAMINED_BY.of(execution), OwnUse.CONFIRMED_BY.of(execution)));
        OwnUse.EXEMPT.set(execution, true);
    }
}
