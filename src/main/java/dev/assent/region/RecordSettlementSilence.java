package dev.assent.region;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The body for disputes was silent: nothing is exempted. */
@Component
class RecordSettlementSilence implements JavaDelegate {
    private final ExemptionOutcomes outcomes;

    RecordSettlementSilence(ExemptionOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcomes.silent(outcomes.disputed(RegionalExemption.ID.of(execution)), RegionalExemption.SETUP.of(execution));
    }
}
