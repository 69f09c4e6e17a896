package dev.assent.holiday;

import dev.assent.engine.step.OpenSteps;
import org.springframework.stereotype.Component;

/** The steps that a table of time limits dates. */
@Component
class StepRedating implements Redating {
    private final OpenSteps steps;

    StepRedating(OpenSteps steps) {
        this.steps = steps;
    }

    @Override
    public void redate(String fileNumber, String setup) {
        steps.redate(fileNumber, setup);
    }
}
