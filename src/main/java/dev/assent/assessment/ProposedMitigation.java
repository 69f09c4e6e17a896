package dev.assent.assessment;

import dev.assent.engine.Variable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What those who verified the documents advise, laid into the form as a proposal that the assessor may change. */
final class ProposedMitigation {
    private static final Variable<List<Map<String, Object>>> ADVICE = Variable.rows("verificationAdvice");

    /** the engine's column for a text variable */
    private static final int LONGEST = 4000;

    private ProposedMitigation() {
    }

    static void propose(VariableScope scope) {
        List<Map<String, Object>> advice = ADVICE.find(scope).orElse(List.of());
        Set<Object> measures = new LinkedHashSet<>();
        Set<String> conditions = new LinkedHashSet<>();
        for (Map<String, Object> row : advice) {
            if (row.get("measures") instanceof List<?> advised) {
                measures.addAll(advised);
            }
            if (row.get("conditions") instanceof String text) {
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(conditions::add);
            }
        }
        if (!measures.isEmpty() && scope.getVariable("mitigationMeasures") == null) {
            scope.setVariable("mitigationMeasures", List.copyOf(measures));
        }
        if (!conditions.isEmpty() && scope.getVariable("mitigationConditions") == null) {
            scope.setVariable("mitigationConditions", fitting(conditions));
        }
    }

    // what does not fit into one text variable is still shown above the question
    private static String fitting(Set<String> conditions) {
        StringBuilder text = new StringBuilder();
        for (String condition : conditions) {
            if (text.length() + condition.length() < LONGEST) {
                text.append(text.isEmpty() ? "" : "\n").append(condition);
            }
        }
        return text.toString();
    }
}
