package dev.assent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.modelrules.Law;
import dev.assent.modelrules.Shelf;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of docs/modelling.md over every model of this repository. That a rule can fail shows modelrules.LawTest. */
class ModelRulesTest {
    private static final Shelf MODELS = Shelf.read(Path.of(""));

    @TestFactory
    Stream<DynamicTest> everyModelKeeps() {
        return Law.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.name(),
                () -> assertThat(rule.broken(MODELS)).as("models that break the rule \"%s\"", rule.name()).isEmpty()));
    }

    @Test
    void thereAreModelsToCheck() {
        assertThat(MODELS.drawings()).isNotEmpty();
        assertThat(MODELS.tables()).isNotEmpty();
    }
}
