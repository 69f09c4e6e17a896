package dev.assent.license;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The second person did not confirm. */
@Component
class DropMeasure implements JavaDelegate {
    private final Measures measures;

    DropMeasure(Measures measures) {
        this.measures = measures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        measures.drop(LicenseMeasure.FILE_NUMBER.of(execution), execution.getProcessInstanceId(), LicenseMeasure.CONFIRMED_BY.of(execution),
                LicenseMeasure.REFUSAL_REASONS.find(execution).orElse(null));
    }
}
