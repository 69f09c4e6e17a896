package dev.assent.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks a decision table, in the version that was deployed together with the asking process. */
@Component
public class Rules {
    private final RepositoryService repository;
    private final DecisionService decisions;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    Rules(@Lazy RepositoryService repository, @Lazy DecisionService decisions) {
        this.repository = repository;
        this.decisions = decisions;
    }

    /**
     * The one row of the table that applies.
     *
     * @param execution  who asks; the table comes from the same deployment
     * @param tables     ids of tables, asked in this order until a row applies: a setup's own before the common one
     * @param variables  what the table's inputs read
     * @return the outputs by name; empty when no row applies or no table exists
     */
    public Map<String, Object> row(DelegateExecution execution, List<String> tables, Map<String, Object> variables) {
        String definition = execution.getProcessDefinitionId();
        for (String table : tables) {
            String id = ids.computeIfAbsent(definition + "/" + table, k -> find(definition, table));
            if (!id.isEmpty()) {
                var result = decisions.evaluateDecisionTableById(id, variables);
                if (!result.isEmpty()) {
                    return result.getFirstResult().getEntryMap();
                }
            }
        }
        return Map.of();
    }

    /**
     * All rows of the table that apply.
     *
     * @param execution who asks; the table comes from the same deployment
     * @param variables what the table's inputs read
     * @return the outputs of each row by name
     * @throws IllegalArgumentException if there is no such table
     */
    public List<Map<String, Object>> rows(DelegateExecution execution, String table, Map<String, Object> variables) {
        String definition = execution.getProcessDefinitionId();
        String id = ids.computeIfAbsent(definition + "/" + table, k -> find(definition, table));
        if (id.isEmpty()) {
            throw new IllegalArgumentException("There is no table " + table + " in the deployment of " + definition);
        }
        return decisions.evaluateDecisionTableById(id, variables).getResultList();
    }

    private String find(String processDefinitionId, String table) {
        String deployment = repository.getProcessDefinition(processDefinitionId).getDeploymentId();
        DecisionDefinition found = repository.createDecisionDefinitionQuery()
                .deploymentId(deployment).decisionDefinitionKey(table).singleResult();
        return found == null ? "" : found.getId();
    }
}
