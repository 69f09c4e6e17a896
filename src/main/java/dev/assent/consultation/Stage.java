package dev.assent.consultation;

import dev.assent.clock.StoppableClock;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Shows with the open task that a stage of its clock has passed. */
final class Stage {
    private Stage() {
    }

    /** The grace begins, and the open task shows that its limit has passed. */
    static void overdue(VariableScope scope, Expiry.Step step, String mark) {
        StoppableClock.overdue(scope);
        StoppableClock.begin(scope, step.start(), step.dates(), true);
        TimedConsultation.MARK.set(scope, mark);
        TimedConsultation.PRIORITY.set(scope, 80);
    }
}
