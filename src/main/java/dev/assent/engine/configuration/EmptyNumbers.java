package dev.assent.engine.configuration;

import dev.assent.engine.NumberColumns;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * Stops a step whose table should have said a number and said nothing: a cell that is not empty and comes to null, because it reads
 * what the file does not have. Otherwise a default would become somebody's time limit.
 */
final class EmptyNumbers implements DmnDecisionTableEvaluationListener {
    private static final Set<String> NUMBERS = Set.of("number", "integer", "long", "double");

    @Override
    public void notify(DmnDecisionTableEvaluationEvent evaluated) {
        if (evaluated.getDecisionTable().getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            for (DmnEvaluatedDecisionRule matched : evaluated.getMatchingRules()) {
                List<DmnDecisionTableRuleImpl> rules = table.getRules();
                for (int row = 0; row < rules.size(); row++) {
                    if (rules.get(row).getId().equals(matched.getId())) {
                        check(evaluated, table, matched, row);
                    }
                }
            }
        }
    }

    private static void check(DmnDecisionTableEvaluationEvent evaluated, DmnDecisionTableImpl table, DmnEvaluatedDecisionRule matched, int row) {
        for (int column = 0; column < table.getOutputs().size(); column++) {
            DmnDecisionTableOutputImpl output = table.getOutputs().get(column);
            String cell = table.getRules().get(row).getConclusions().get(column).getExpression();
            var said = matched.getOutputEntries().get(output.getOutputName());
            boolean nothing = said == null || said.getValue() == null || said.getValue().getValue() == null;
            if (nothing && isNumber(output) && saysSomething(cell)) {
                String file = evaluated.getDecisionTable() instanceof DecisionDefinition known ? known.getResourceName() + ", " : "";
                throw new ProcessEngineException("%s%s, row %s, column %s: the expression %s comes to nothing for this file, and a number is needed."
                        .formatted(file, evaluated.getDecisionTable().getKey(), row + 1, output.getOutputName(), cell.strip()));
            }
        }
    }

    private static boolean isNumber(DmnDecisionTableOutputImpl output) {
        return output.getTypeDefinition() != null && output.getTypeDefinition().getTypeName() != null
                && NUMBERS.contains(output.getTypeDefinition().getTypeName().toLowerCase(Locale.ROOT))
                || NumberColumns.NAMES.contains(output.getOutputName());
    }

    // an author who writes null, or asks for it, means it
    private static boolean saysSomething(String cell) {
        return cell != null && !cell.isBlank() && !cell.matches("(?s).*\\bnull\\b.*");
    }
}
