package dev.assent.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks a decision table in the version in force today, whoever is logged in; for questions that belong to no process. */
@Component
public class TablesInForce {
    private final RepositoryService repository;
    private final DecisionService decisions;
    private final AsApplication application;

    TablesInForce(@Lazy RepositoryService repository, @Lazy DecisionService decisions, AsApplication application) {
        this.repository = repository;
        this.decisions = decisions;
        this.application = application;
    }

    /**
     * The first row that applies in the first of these tables that there is; empty if there is none.
     *
     * @param inputs what the table's inputs read
     */
    public Map<String, Object> row(List<String> tables, Map<String, Object> inputs) {
        return application.take(() -> tables.stream().filter(this::exists).findFirst().map(table -> {
            var result = decisions.evaluateDecisionTableByKey(table, inputs);
            return result.isEmpty() ? Map.<String, Object>of() : result.getFirstResult().getEntryMap();
        }).orElse(Map.of()));
    }

    private boolean exists(String table) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(table).latestVersion().count() > 0;
    }
}
