package dev.assent.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a row of a table says to people is said in Arabic, too: why it asks somebody, and every other text in it. */
class EveryRowTest {
    /** Columns by which a row names who has something to do; its basis is told to them (see "Why here?"), or else its annotation. */
    private static final Set<String> NAMES_SOMEBODY = Set.of("agency", "authority", "body", "inform", "basis");

    @Test
    @DisplayName("Why a row asks somebody is said in Arabic, too, in every shipped table")
    void bases() throws IOException {
        Map<String, String> arabic = arabic();
        List<String> missing = new ArrayList<>();
        int seen = rows((place, row) -> {
            if (row.cells().keySet().stream().anyMatch(NAMES_SOMEBODY::contains)) {
                Stream.of(row.annotation(), row.cells().getOrDefault("basis", "")).filter(text -> !text.isBlank() && !arabic.containsKey(text))
                        .forEach(text -> missing.add(place + ": " + text));
            }
        });
        assertThat(seen).isGreaterThan(300);
        assertThat(missing).as("reasons of rows missing in forms/i18n/ar.json").isEmpty();
    }

    @Test
    @DisplayName("Every message and every other sentence that a row answers with is said in Arabic, too")
    void answers() throws IOException {
        Map<String, String> arabic = arabic();
        List<String> missing = new ArrayList<>();
        rows((place, row) -> row.cells().forEach((column, text) -> {
            if (sentence(column, text) && !arabic.containsKey(text)) {
                missing.add(place + ", " + column + ": " + text);
            }
        }));
        assertThat(missing).as("texts of rows missing in forms/i18n/ar.json").isEmpty();
    }

    @Test
    @DisplayName("A sentence is told from codes and names of groups")
    void sentences() {
        assertThat(sentence("message", "Refused")).isTrue();
        assertThat(sentence("note", "An objection needs reasons.")).isTrue();
        assertThat(sentence("mayEscalate", "LEAD, OBJECTORS")).isFalse();
        assertThat(sentence("agency", "foreignAffairs")).isFalse();
    }

    /** @param cells literal texts by column */
    private record Row(String annotation, Map<String, String> cells) {
    }

    private static boolean sentence(String column, String text) {
        return column.equals("message") || text.contains(" ") && !text.matches("[A-Z_, ]+");
    }

    private static int rows(BiConsumer<String, Row> each) throws IOException {
        int rows = 0;
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".dmn")).sorted().toList()) {
                for (DecisionTable table : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(DecisionTable.class)) {
                    List<Output> outputs = List.copyOf(table.getOutputs());
                    int number = 0;
                    for (Rule rule : table.getRules()) {
                        each.accept(file + ", row " + ++number, row(rule, outputs));
                        rows++;
                    }
                }
            }
        }
        return rows;
    }

    private static Row row(Rule rule, List<Output> outputs) {
        Map<String, String> cells = new java.util.LinkedHashMap<>();
        List<OutputEntry> entries = List.copyOf(rule.getOutputEntries());
        for (int i = 0; i < entries.size(); i++) {
            String text = entries.get(i).getText() == null ? "" : entries.get(i).getText().getTextContent().strip();
            // other cells are numbers, yes or no, or read a value
            cells.put(outputs.get(i).getName(), text.matches("\"[^\"]*\"") ? text.substring(1, text.length() - 1) : "");
        }
        return new Row(rule.getDescription() == null ? "" : rule.getDescription().getTextContent().strip(), cells);
    }

    private static Map<String, String> arabic() throws IOException {
        return new ObjectMapper().readValue(Path.of("forms/i18n/ar.json").toFile(), new TypeReference<>() { });
    }
}
