package dev.assent.escalation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table by itself, without process or application. */
record Table(DmnDecision decision) {
    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    /** @param file from the repository's root; the decision is called like it */
    static Table of(String file) throws IOException {
        String name = Path.of(file).getFileName().toString().replace(".dmn", "");
        return new Table(ENGINE.parseDecision(name, new ByteArrayInputStream(Files.readAllBytes(Path.of(file)))));
    }

    List<Map<String, Object>> rows(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(decision, facts).getResultList();
    }

    /** The values of one column. */
    List<Object> column(String name, Map<String, Object> facts) {
        return rows(facts).stream().map(row -> row.get(name)).toList();
    }
}
