package dev.assent.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the countersigned decision in the register, and the license where one is granted. */
@Component
class EnterDecision implements JavaDelegate {
    private final Decisions decisions;

    EnterDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.enter(DecisionIssuing.FILE_NUMBER.of(execution), SignedDraft.of(execution))
                .ifPresent(license -> DecisionIssuing.LICENSE_NUMBER.set(execution, license));
    }
}
