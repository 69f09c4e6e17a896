package dev.assent.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks a decision table, in the version that was deployed together with the asking process. */
@Component
public class Rules {
    public static final String ANSWERS = "answers";

    /**
     * What a table answers.
     *
     * @param values  the outputs by name; empty when no row applies or no table exists
     * @param because the row that applied, or null
     */
    public record Answer(Map<String, Object> values, TableRow because) {
        /**
         * Why a task that this row brings about lies where it lies, as the variable {@code askedBecause} holds it.
         *
         * @param silenceMeans what happens if nothing is done
         */
        public Map<String, Object> asked(String silenceMeans) {
            Map<String, Object> asked = new LinkedHashMap<>(Map.of("silenceMeans", silenceMeans));
            if (because != null) {
                asked.put("because", because.asMap());
                asked.put("basis", values.get("basis"));
            }
            return asked;
        }
    }

    /** the common table of time limits, and, behind the id of a setup, its own */
    public static final String TIME_LIMITS = "TimeLimits";

    private final RepositoryService repository;
    private final DecisionService decisions;
    private final TableRows tables;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    Rules(@Lazy RepositoryService repository, @Lazy DecisionService decisions) {
        this.repository = repository;
        this.decisions = decisions;
        this.tables = new TableRows(repository);
    }

    /**
     * The one row of the table that applies.
     *
     * @param execution  who asks; the table comes from the same deployment
     * @param tables     ids of tables, asked in this order until a row applies: a setup's own before the common one
     * @param variables  what the table's inputs read
     */
    public Answer ask(DelegateExecution execution, List<String> tables, Map<String, Object> variables) {
        return asItself(() -> first(execution, tables, variables));
    }

    private Answer first(DelegateExecution execution, List<String> tables, Map<String, Object> variables) {
        for (String table : tables) {
            String id = id(execution, table);
            if (!id.isEmpty()) {
                // for the application: who completes a step needs no right to the table that dates the next one
                var result = Context.getCommandContext().runWithoutAuthorization(() -> decisions.evaluateDecisionTableById(id, withAnswers(execution, variables)));
                if (!result.isEmpty()) {
                    return new Answer(result.getFirstResult().getEntryMap(), matched(execution, table).get(0));
                }
            }
        }
        return new Answer(Map.of(), null);
    }

    /** As {@link #ask}, the values alone. */
    public Map<String, Object> row(DelegateExecution execution, List<String> tables, Map<String, Object> variables) {
        return ask(execution, tables, variables).values();
    }

    /**
     * The time limit of a step, or of something that is no task, from the setup's table of time limits or the common one.
     *
     * @param step id of the task, or a name such as {@code OuterLimit}
     */
    public Answer limit(DelegateExecution execution, String setup, String step, Object file) {
        return ask(execution, List.of(setup + TIME_LIMITS, TIME_LIMITS),
                Map.of("step", step, "setup", setup, "file", file == null ? Map.of() : file));
    }

    /** The setup's own table where it was deployed together with the asking process, else the common one. */
    public String first(DelegateExecution execution, String own, String common) {
        return id(execution, own).isEmpty() ? common : own;
    }

    /** The rows of a table that applied when it was last asked in this transaction, in the order of its results. */
    public List<TableRow> matched(DelegateExecution execution, String table) {
        return asItself(() -> {
            String id = id(execution, table);
            return id.isEmpty() ? List.of() : MatchedRows.of(table).stream().map(rule -> tables.find(id, rule)).toList();
        });
    }

    // a table is asked by the model, not by whoever happens to be logged in while the step runs
    private static <T> T asItself(Callable<T> question) {
        return Context.getCommandContext().runWithoutAuthorization(question);
    }

    private String id(DelegateExecution execution, String table) {
        String definition = execution.getProcessDefinitionId();
        return ids.computeIfAbsent(definition + "/" + table, k -> find(definition, table));
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
        String id = id(execution, table);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("There is no table " + table + " in the deployment of " + execution.getProcessDefinitionId());
        }
        return decisions.evaluateDecisionTableById(id, withAnswers(execution, variables)).getResultList();
    }

    // what people answered at the setup's own steps, where the setup passes it on
    private static Map<String, Object> withAnswers(DelegateExecution execution, Map<String, Object> variables) {
        Map<String, Object> all = new LinkedHashMap<>(variables);
        Object answers = Variable.plain(execution.getVariable(ANSWERS));
        all.putIfAbsent(ANSWERS, answers == null ? Map.of() : answers);
        return all;
    }

    private String find(String processDefinitionId, String table) {
        String deployment = repository.getProcessDefinition(processDefinitionId).getDeploymentId();
        DecisionDefinition found = repository.createDecisionDefinitionQuery()
                .deploymentId(deployment).decisionDefinitionKey(table).singleResult();
        return found == null ? "" : found.getId();
    }
}
