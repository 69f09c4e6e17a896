package dev.assent.license;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The license is moved: entered, told and shown on the public page at once. */
@Component
class TakeMeasure implements JavaDelegate {
    private final Measures measures;

    TakeMeasure(Measures measures) {
        this.measures = measures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        measures.take(LicenseMeasure.FILE_NUMBER.of(execution), execution.getProcessInstanceId(), LicenseMeasure.CONFIRMED_BY.find(execution).orElse(null));
    }
}
