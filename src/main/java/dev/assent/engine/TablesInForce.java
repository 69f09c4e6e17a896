package dev.assent.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Text;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks a decision table in the version in force today, whoever is logged in; for questions that belong to no process. */
@Component
public class TablesInForce {
    private final RepositoryService repository;
    private final DecisionService decisions;
    private final AsApplication application;
    private final TableRows origins;

    TablesInForce(@Lazy RepositoryService repository, @Lazy DecisionService decisions, AsApplication application) {
        this.repository = repository;
        this.decisions = decisions;
        this.application = application;
        this.origins = new TableRows(repository);
    }

    /**
     * The first row that applies in the first of these tables that there is; empty if there is none.
     *
     * @param inputs what the table's inputs read
     */
    public Map<String, Object> row(List<String> tables, Map<String, Object> inputs) {
        return rows(tables, inputs).stream().findFirst().orElse(Map.of());
    }

    /** Every row that applies in the first of these tables that there is. */
    public List<Map<String, Object>> rows(List<String> tables, Map<String, Object> inputs) {
        return application.take(() -> tables.stream().map(this::newest).filter(Objects::nonNull).findFirst()
                .map(table -> decisions.evaluateDecisionTableById(table.getId(), inputs).getResultList()).orElse(List.of()));
    }

    /**
     * Every row of the table that applies, each with {@code because}: the row it came from.
     *
     * @param inputs what the table's inputs read
     * @return none where there is no such table
     */
    public List<Map<String, Object>> rows(String table, Map<String, Object> inputs) {
        return application.take(() -> {
            DecisionDefinition found = newest(table);
            if (found == null) {
                return List.of();
            }
            List<Map<String, Object>> results = decisions.evaluateDecisionTableById(found.getId(), inputs).getResultList();
            List<String> matched = MatchedRows.of(table);
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = 0; i < results.size(); i++) {
                Map<String, Object> row = new LinkedHashMap<>(results.get(i));
                row.put("because", origins.find(found.getId(), matched.get(i)).asMap());
                rows.add(row);
            }
            return rows;
        });
    }

    /** What is written in the cells of the table, and of what it requires; none where there is no such table. */
    public List<String> cells(String table) {
        return application.take(() -> {
            DecisionDefinition found = newest(table);
            return found == null ? List.of() : repository.getDmnModelInstance(found.getId()).getModelElementsByType(Text.class).stream().map(Text::getTextContent).toList();
        });
    }

    private DecisionDefinition newest(String table) {
        return repository.createDecisionDefinitionQuery().decisionDefinitionKey(table).latestVersion().singleResult();
    }
}
