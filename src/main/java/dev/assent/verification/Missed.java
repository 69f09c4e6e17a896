package dev.assent.verification;

import dev.assent.clock.Consultee;
import dev.assent.clock.StoppableClock;
import dev.assent.consultation.Expiry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Variables of a verification whose time limit has passed. */
final class Missed {
    private static final int URGENT = 80;
    // what whoever stayed silent needs to answer late, and what a forgery found then demands
    private static final List<String> HANDED_ON = List.of("fileNumber", "file", "setup", "authority", "authorityHead", "track", "agency", "document",
            "consultee", "specimens");

    private Missed() {
    }

    static Map<String, Object> of(VariableScope scope) {
        Map<String, Object> variables = new HashMap<>();
        HANDED_ON.forEach(name -> variables.put(name, scope.getVariable(name)));
        return variables;
    }

    /** The grace begins: another body is asked too, or the file waits. */
    static void next(VariableScope scope, Consultee consultee, Expiry.Step step, boolean escalated) {
        StoppableClock.overdue(scope);
        StoppableClock.begin(scope, step.start(), step.dates(), true);
        TimedVerification.MARK.set(scope, escalated ? "ESCALATED" : "OVERDUE");
        TimedVerification.PRIORITY.set(scope, URGENT);
        if (escalated) {
            TimedVerification.ESCALATED_TO.set(scope, consultee.escalateTo());
            TimedVerification.SILENCE_MEANS.set(scope, consultee.afterGrace().name());
        }
    }
}
