package dev.assent.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.Office;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever is kept, a cell means what the engine's own FEEL says. */
class TableFeelTest {
    private static final FeelEngine OWN = new ScalaFeelEngine(null);
    private static final FeelEngine KEPT = new TableFeel(null);
    private static final List<Object> INPUTS = Arrays.asList(null, "", "EXPORT", "GRANT", "a\"b", "1", true, false, 0, 5, 20L, 1.5, new ArrayList<>(List.of("EXPORT", "2.1")),
            Map.of("a", 1), LocalDate.of(2026, 11, 28), new java.util.Date(0));

    @Test
    @DisplayName("Every cell of every table that ships judges every kind of input as the engine's own FEEL does")
    void cells() {
        Set<String> cells = texts(InputEntry.class);
        assertThat(cells).hasSizeGreaterThan(100);
        cells.addAll(List.of("-", "\"EXPORT\"", " \"EXPORT\" , \"GRANT\" ", "not(\"EXPORT\")", "\"a\\\"b\"", "\"EXPORT\",", "\"\"", "5", "> 3", "[1..5]", "true",
                "null", "list contains(?, \"EXPORT\")", "nonsense(", "assert(?, ? > 3)"));
        for (String cell : cells) {
            for (Object input : INPUTS) {
                VariableMap variables = file().putValue("cellInput", input);
                assertThat(of(() -> KEPT.evaluateSimpleUnaryTests(cell, "cellInput", variables.asVariableContext())))
                        .as("%s judges %s", cell, input).isEqualTo(of(() -> OWN.evaluateSimpleUnaryTests(cell, "cellInput", variables.asVariableContext())));
            }
        }
    }

    @Test
    @DisplayName("Every expression of every table that ships comes to what the engine's own FEEL makes of it, however often it is asked")
    void expressions() {
        Set<String> expressions = texts(InputExpression.class);
        expressions.addAll(texts(OutputEntry.class));
        expressions.addAll(List.of("file.activity", "missing", "missing.deeper", "1 +", "count(file.items)", "for i in file.items return i.quantity", "unknown function(1)",
                "if file.activity = \"EXPORT\" then 1 else 2", "assert(missing, missing != null)"));
        for (String expression : expressions) {
            for (int time = 0; time < 2; time++) {
                assertThat(of(() -> KEPT.evaluateSimpleExpression(expression, file().asVariableContext())))
                        .as(expression).isEqualTo(of(() -> OWN.evaluateSimpleExpression(expression, file().asVariableContext())));
            }
        }
    }

    private static VariableMap file() {
        try {
            return Variables.createVariables().putValue("file", new ObjectMapper().readValue(Office.sample("G02"), Map.class)).putValue("setup", "LeadAuthority")
                    .putValue("step", "Task_GiveOpinion");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Object of(Supplier<Object> evaluated) {
        try {
            return String.valueOf(evaluated.get());
        } catch (FeelException said) {
            return said.getMessage();
        } catch (ClassCastException noTest) {
            return ClassCastException.class;
        }
    }

    private static Set<String> texts(Class<? extends org.camunda.bpm.model.dmn.instance.DmnModelElementInstance> kind) {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.map(Path::toFile).filter(file -> file.getName().endsWith(".dmn")).map(TableFeelTest::model).forEach(model -> model.getModelElementsByType(kind).stream()
                    .map(cell -> cell.getChildElementsByType(Text.class)).flatMap(Collection::stream).map(Text::getTextContent).filter(text -> !text.isBlank()).forEach(texts::add));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return texts;
    }

    private static org.camunda.bpm.model.dmn.DmnModelInstance model(File file) {
        return Dmn.readModelFromFile(file);
    }
}
