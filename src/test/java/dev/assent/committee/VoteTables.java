package dev.assent.committee;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The real tables of the repository, evaluated without the application. */
final class VoteTables implements Tally.Rules {
    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> PARSED = new HashMap<>();

    /** The questions of the standing committee in a ballot. */
    static List<Question> standingCommittee(int round) {
        return rows("processes/setups/standing-committee/StandingCommitteeVotes.dmn", Map.of("round", round, "file", Map.of("urgency", "NORMAL"))).stream()
                .map(row -> Question.of(row.getEntryMap())).toList();
    }

    @Override
    public Map<String, Object> row(String table, Map<String, Object> facts) {
        return rows("processes/rules/" + table + ".dmn", facts).get(0).getEntryMap();
    }

    static List<DmnDecisionRuleResult> rows(String file, Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(PARSED.computeIfAbsent(file, VoteTables::parse), facts).stream().toList();
    }

    private static DmnDecision parse(String file) {
        try (InputStream table = new FileInputStream(file)) {
            return ENGINE.parseDecisions(table).get(0);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
