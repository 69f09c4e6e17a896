package dev.assent.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/** Remembers which rows of a table applied last in this thread; the results themselves do not say where they come from. */
public final class MatchedRows implements DmnDecisionTableEvaluationListener {
    private static final ThreadLocal<Map<String, List<String>>> LATEST = ThreadLocal.withInitial(HashMap::new);

    @Override
    public void notify(DmnDecisionTableEvaluationEvent evaluated) {
        LATEST.get().put(evaluated.getDecisionTable().getKey(),
                evaluated.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).toList());
    }

    /** Ids of the rows, in the order of the results. */
    static List<String> of(String table) {
        return LATEST.get().getOrDefault(table, List.of());
    }
}
