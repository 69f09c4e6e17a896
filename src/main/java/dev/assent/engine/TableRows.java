package dev.assent.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Where a row stands in its table and what is written beside it; read once a version of the table. */
final class TableRows {
    private final RepositoryService repository;
    private final Map<String, Map<String, TableRow>> known = new ConcurrentHashMap<>();

    TableRows(RepositoryService repository) {
        this.repository = repository;
    }

    /** The row of a deployed table. */
    TableRow find(String definitionId, String ruleId) {
        return known.computeIfAbsent(definitionId, this::read).get(ruleId);
    }

    private Map<String, TableRow> read(String definitionId) {
        var definition = repository.getDecisionDefinition(definitionId);
        Decision decision = repository.getDmnModelInstance(definitionId).getModelElementById(definition.getKey());
        Map<String, TableRow> rows = new HashMap<>();
        for (Rule rule : ((DecisionTable) decision.getExpression()).getRules()) {
            rows.put(rule.getId(), new TableRow(definition.getKey(), rows.size() + 1, definition.getVersionTag(),
                    rule.getDescription() == null ? "" : rule.getDescription().getTextContent().strip()));
        }
        return rows;
    }
}
