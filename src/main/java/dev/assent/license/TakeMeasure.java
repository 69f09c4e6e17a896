package dev.assent.license;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The license is moved: entered, told and shown on the public page at once. */
@Component
class TakeMeasure implements JavaDelegate {
    private final Measures measures;
    private final Reinstatement reinstatement;

    TakeMeasure(Measures measures, Reinstatement reinstatement) {
        this.measures = measures;
        this.reinstatement = reinstatement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String file = LicenseMeasure.FILE_NUMBER.of(execution);
        MoveRule rule = measures.take(file, execution.getProcessInstanceId(), LicenseMeasure.CONFIRMED_BY.find(execution).orElse(null));
        reinstatement.demand(file, rule);
    }
}
