package dev.assent.engine.trial;

import java.util.Set;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;

/** Notes which rows of which tables applied while a trial runs in this thread. */
public final class TriedRows implements DmnDecisionTableEvaluationListener {
    private static final ThreadLocal<Set<String>> NOTED = new ThreadLocal<>();

    /** Notes into this set, each as "table:id of the row", while the step runs. */
    public static void during(Set<String> noted, Runnable step) {
        NOTED.set(noted);
        try {
            step.run();
        } finally {
            NOTED.remove();
        }
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent evaluated) {
        Set<String> noted = NOTED.get();
        if (noted != null) {
            evaluated.getMatchingRules().forEach(row -> noted.add(evaluated.getDecisionTable().getKey() + ":" + row.getId()));
        }
    }
}
