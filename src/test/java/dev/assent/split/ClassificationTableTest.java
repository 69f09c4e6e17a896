package dev.assent.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that say which lead a line belongs to, asked without an engine of processes. */
class ClassificationTableTest {
    private static final Path FOLDER = Path.of("processes/setups/category-split");
    private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private List<Map<String, Object>> rows(String table, Map<String, Object> variables) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(table + ".dmn"))) {
            return engine.evaluateDecisionTable(engine.parseDecision(table, in), variables).getResultList();
        }
    }

    @ParameterizedTest(name = "{0}, part of {1}, ammunition {2}, list {3}: {4}")
    @DisplayName("Every line goes to the lead of its arms, with its ammunition and parts; what is on no list to nobody")
    @CsvSource(nullValues = "-", value = {
        "2.1.h, -, false, ML1, SMALL_ARMS",
        "2.1.a, -, false, ML6, HEAVY_ARMS",
        "2.1.b, -, false, ML6, HEAVY_ARMS",
        "2.1.c, -, false, ML2, HEAVY_ARMS",
        "2.1.d, -, false, ML10, HEAVY_ARMS",
        "2.1.e, -, false, ML10, HEAVY_ARMS",
        "2.1.f, -, false, ML9, HEAVY_ARMS",
        "2.1.g, -, false, ML4, HEAVY_ARMS",
        "3, 2.1.h, true, ML3, SMALL_ARMS",
        "3, 2.1.c, true, ML3, HEAVY_ARMS",
        "3, -, true, ML3, HEAVY_ARMS",
        "3, -, true, ML1, SMALL_ARMS",
        "4, 2.1.h, false, ML1, SMALL_ARMS",
        "4, 2.1.a, false, ML6, HEAVY_ARMS",
        "4, -, false, -, HEAVY_ARMS",
        "-, 2.1.h, true, -, SMALL_ARMS",
        "-, 2.1.g, true, -, HEAVY_ARMS",
        "-, -, true, -, HEAVY_ARMS",
        "-, -, false, ML1, SMALL_ARMS",
        "-, -, false, ML15, HEAVY_ARMS",
        "-, -, false, -, -"})
    void track(String category, String partOf, boolean ammunition, String entry, String track) throws IOException {
        Map<String, Object> line = new HashMap<>();
        line.put("attCategory", category);
        line.put("partOf", partOf);
        line.put("ammunition", ammunition);
        line.put("controlListEntry", entry);
        List<Map<String, Object>> rows = rows("CategorySplitTracks", Map.of("line", line, "file", Map.of()));
        assertThat(rows.isEmpty() ? null : rows.get(0).get("track")).isEqualTo(track);
    }

    @Test
    @DisplayName("Each track has one lead")
    void leads() throws IOException {
        assertThat(rows("CategorySplitLeads", Map.of("file", Map.of("activity", "EXPORT")))).containsExactly(
                Map.of("track", "SMALL_ARMS", "authority", "smallArmsOffice"), Map.of("track", "HEAVY_ARMS", "authority", "heavyArmsOffice"));
    }

    @Test
    @DisplayName("On a mixed file each lead consults the other, on a file of one kind it does not")
    void consultees() throws IOException {
        assertThat(agencies("SMALL_ARMS", List.of("HEAVY_ARMS"))).containsExactly("heavyArmsOffice", "interior");
        assertThat(agencies("HEAVY_ARMS", List.of("SMALL_ARMS"))).containsExactly("smallArmsOffice", "foreignAffairs", "defence");
        assertThat(agencies("SMALL_ARMS", List.of())).containsExactly("interior");
    }

    private List<Object> agencies(String track, List<String> others) throws IOException {
        return rows("CategorySplitConsultees", Map.of("track", track, "file", Map.of("otherTracks", others, "urgency", "NORMAL"))).stream()
                .map(row -> row.get("agency")).toList();
    }
}
