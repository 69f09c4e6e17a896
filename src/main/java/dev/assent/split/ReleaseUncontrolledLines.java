package dev.assent.split;

import dev.assent.decision.UncontrolledLines;
import dev.assent.register.Register;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lines on no list need no license: enters that and tells the applicant; the rest of the file goes on. */
@Component
class ReleaseUncontrolledLines implements JavaDelegate {
    private final UncontrolledLines uncontrolled;

    ReleaseUncontrolledLines(UncontrolledLines uncontrolled) {
        this.uncontrolled = uncontrolled;
    }

    @Override
    public void execute(DelegateExecution execution) {
        uncontrolled.release(LineClassification.FILE_NUMBER.of(execution), LineClassification.SETUP.of(execution), ClassifiedLines.NONE,
                new ClassifiedLines(LineClassification.CLASSIFIED_LINES.of(execution)).of(ClassifiedLines.NONE), !LineClassification.CONTROLLED.of(execution),
                Map.of(LineClassification.CLASSIFIED_LINES.name(), LineClassification.CLASSIFIED_LINES.of(execution)), LineClassification.CLASSIFIED_BY.find(execution).orElse(Register.ENGINE),
                LineClassification.CONFIRMED_BY.find(execution).orElse(Register.ENGINE));
    }
}
