package dev.assent.split;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The classification is not confirmed: enters why it goes back. */
@Component
class ReturnClassification implements JavaDelegate {
    private final Classification classification;

    ReturnClassification(Classification classification) {
        this.classification = classification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        classification.sendBack(LineClassification.FILE_NUMBER.of(execution), new ClassifiedLines(LineClassification.CLASSIFIED_LINES.of(execution)),
                LineClassification.RETURN_REASONS.find(execution).orElse(""), LineClassification.CONFIRMED_BY.find(execution).orElse(Register.ENGINE));
    }
}
