package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.form.FormTranslator;
import dev.assent.modelrules.Law;
import dev.assent.modelrules.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The folder of a State that is not in the repository keeps the law of the models, too. */
class NationalModelsTest {
    static final Path TAMIRA = Path.of("src/test/resources/national/tamira");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> theFolderKeeps() {
        Shelf models = Shelf.read(Path.of(""), TAMIRA);
        return Law.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.name(),
                () -> assertThat(rule.broken(models)).as("models that break the rule \"%s\"", rule.name()).isEmpty()));
    }

    @Test
    @DisplayName("Every text of the State's own forms is in its own dictionary or the common one")
    void everyTextIsTranslated() throws IOException {
        Map<String, String> arabic = new HashMap<>(dictionary(Path.of("forms/i18n/ar.json")));
        arabic.putAll(dictionary(TAMIRA.resolve("forms/i18n/ar.json")));
        List<Path> forms;
        try (Stream<Path> files = Files.list(TAMIRA.resolve("forms"))) {
            forms = files.filter(file -> file.toString().endsWith(".form")).toList();
        }
        assertThat(forms).hasSize(7);
        for (Path form : forms) {
            Set<String> texts = FormTranslator.texts(JSON.readTree(form.toFile()), arabic::containsKey);
            assertThat(arabic.keySet()).as(form.toString()).containsAll(texts);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> dictionary(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Map.class);
    }
}
