package dev.assent.region;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters what the body for disputes decided, as somebody of the group that keeps its letters has said it in this very task. */
@Component
class RecordSettlement implements JavaDelegate {
    private final ExemptionOutcomes outcomes;
    private final DoneByGroup done;

    RecordSettlement(ExemptionOutcomes outcomes, DoneByGroup done) {
        this.outcomes = outcomes;
        this.done = done;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Exemption exemption = outcomes.disputed(RegionalExemption.ID.of(execution));
        String person = DisputeSettlement.ENTERED.find(execution).orElse("");
        done.demand(person, DisputeSettlement.STEP, exemption.fileNumber(), RegionalExemption.SETUP.of(execution), exemption.rule().disputeBody(),
                execution.getProcessInstanceId());
        outcomes.decided(exemption, RegionalExemption.SETUP.of(execution), "GRANTED".equals(DisputeSettlement.SETTLEMENT.of(execution)), person,
                new ExemptionOutcomes.Said(DisputeSettlement.REASONS.find(execution).orElse(null), DisputeSettlement.REFERENCE.find(execution).orElse(null),
                        DisputeSettlement.CONDITIONS.find(execution).orElse(null)));
    }
}
