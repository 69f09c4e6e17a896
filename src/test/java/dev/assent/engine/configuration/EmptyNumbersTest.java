package dev.assent.engine.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.NumberColumns;
import dev.assent.engine.model.SampleModels;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyNumbersTest {
    private static Object answer(String cell, String output, String type) {
        DefaultDmnEngineConfiguration configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(new EmptyNumbers());
        DmnEngine engine = configuration.buildEngine();
        String table = SampleModels.decision("C", "\"URGENT\"").replace("<text>10</text>", "<text>" + cell + "</text>")
                .replace("name=\"days\" typeRef=\"integer\"", "name=\"" + output + "\" typeRef=\"" + type + "\"");
        return engine.evaluateDecisionTable("C", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                Variables.fromMap(Map.of("urgency", "URGENT", "file", Map.of("days", 5)))).getSingleResult().getEntryMap().get(output);
    }

    @Test
    @DisplayName("A number that comes to nothing stops the step with table, row, column and expression")
    void stops() {
        assertThatThrownBy(() -> answer("file.totalDays + 90", "days", "integer")).hasStackTraceContaining(
                "C, row 1, column days: the expression file.totalDays + 90 comes to nothing for this file, and a number is needed.");
        assertThatThrownBy(() -> answer("file.totalDays + 90", "limit", "string")).hasStackTraceContaining("column limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "if file.days > 9 then 3 else null"})
    @DisplayName("An empty cell, and a null that its author wrote, stay what they are")
    void meant(String cell) {
        assertThat(answer(cell, "days", "integer")).isNull();
    }

    @Test
    @DisplayName("A number that comes out is passed on, and a text may be missing")
    void passes() {
        assertThat(answer("file.days + 90", "days", "integer")).isEqualTo(95);
        assertThat(answer("file.note", "basis", "string")).isNull();
    }

    @Test
    @DisplayName("What is no whole number is never read as the default")
    void noDefault() {
        assertThatThrownBy(() -> NumberColumns.whole(Map.of("limit", "10 days"), "limit")).hasMessage("The column limit says \"10 days\", which is no whole number");
        assertThatThrownBy(() -> NumberColumns.whole(Map.of("limit", 2.5), "limit")).hasMessageContaining("2.5");
        assertThatThrownBy(() -> NumberColumns.needed(Map.of(), "limit")).hasMessage("The column limit is empty, and a number is needed");
        assertThat(NumberColumns.whole(Map.of("limit", 5.0), "limit")).hasValue(5);
    }
}
