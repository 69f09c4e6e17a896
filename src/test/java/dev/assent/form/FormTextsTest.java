package dev.assent.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.engine.feel.FormFeel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The forms that are shipped: readable, named as their file, and every text in Arabic too. */
class FormTextsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FORMS = Path.of("forms");
    private static final Pattern SENTENCE = Pattern.compile("\"((?:\\{0}|[A-Z])(?:[^\"\\\\]|\\\\.)* (?:[^\"\\\\]|\\\\.)*\\.)\"");

    @Test
    @DisplayName("Every text of every form has an Arabic translation")
    void everyTextIsTranslated() throws IOException {
        assumeThat(forms()).isNotEmpty();
        Map<String, String> arabic = arabic();
        SoftAssertions softly = new SoftAssertions();
        for (Path file : forms()) {
            Set<String> missing = FormTranslator.texts(read(file), arabic::containsKey);
            missing.removeAll(arabic.keySet());
            softly.assertThat(missing).as("texts of %s missing in forms/i18n/ar.json", file.getFileName()).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    @DisplayName("Every form is named as its file, and its rules can be read with its shared parts in place")
    void everyFormCanBeRead() throws IOException {
        assumeThat(forms()).isNotEmpty();
        for (Path file : forms()) {
            JsonNode form = read(file);
            assertThat(form.path("id").asText() + ".form").isEqualTo(file.getFileName().toString());
            JsonNode whole = FormIncludes.expand(form, id -> Files.exists(FORMS.resolve(id + ".form"))
                    ? read(FORMS.resolve(id + ".form")) : null);
            assertThat(FormSchema.of(whole, new FormFeel(), Clock.systemUTC())).as(file.toString()).isNotNull();
        }
    }

    @Test
    @DisplayName("Forms name the months in Arabic as pages, letters and notices do")
    void monthsOfOneKind() throws IOException {
        Map<String, String> arabic = arabic();
        for (java.time.Month month : java.time.Month.values()) {
            assertThat(arabic).containsEntry(month.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH),
                    month.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.forLanguageTag("ar-EG")));
        }
    }

    @Test
    @DisplayName("Wherever a form says the unit of a line it has words for every unit that File registration offers")
    void unitsInWords() throws IOException {
        Map<String, String> units = new TreeMap<>();
        read(FORMS.resolve("FileRegistration.form")).findParents("key").stream().filter(field -> field.path("key").asText().equals("unit"))
                .forEach(field -> field.path("values").forEach(unit -> units.put(unit.path("value").asText(), unit.path("label").asText())));
        assertThat(units).hasSizeGreaterThan(10).containsEntry("piece", "Pieces");
        int places = 0;
        for (Path file : forms()) {
            for (String words : texts(read(file)).stream().filter(text -> text.contains("\"piece\"")).toList()) {
                units.forEach((code, label) -> assertThat(words).as(file.toString())
                        .containsAnyOf("\"" + code + "\": \"" + label + "\"", "label: \"" + label + "\", value: \"" + code + "\""));
                places++;
            }
        }
        assertThat(places).isEqualTo(3);
        String pages = Files.readString(Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/custom/codes.js"));
        Map<String, String> arabic = arabic();
        units.forEach((code, label) -> assertThat(pages).contains(code + ": ['" + label + "', '" + arabic.get(label) + "']"));
    }

    private static List<String> texts(JsonNode node) {
        return node.isTextual() ? List.of(node.asText())
                : java.util.stream.StreamSupport.stream(node.spliterator(), false).flatMap(child -> texts(child).stream()).toList();
    }

    @Test
    @DisplayName("Every sentence that refuses a submission has an Arabic translation with the same arguments")
    void everyRefusalIsTranslated() throws IOException {
        Map<String, String> arabic = arabic();
        Set<String> sentences = sentences(Path.of("src/main/java/dev/assent/form"));
        sentences.addAll(sentences(Path.of("src/main/java/dev/assent/engine")));
        assertThat(sentences).hasSizeGreaterThan(30).contains("{0} is required.");
        for (String sentence : sentences) {
            assertThat(arabic).containsKey(sentence);
            assertThat(arguments(arabic.get(sentence))).as(sentence).isEqualTo(arguments(sentence));
        }
    }

    // sentences for people begin with a capital or a label and end with a full stop; those for operators do not end so
    private static Set<String> sentences(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    // the start-up report says both languages itself
                    .filter(path -> !path.endsWith("ModelRefusedAnalyzer.java")).toList()) {
                String code = Files.readString(file).replaceAll("\"\\s*\\+ \"", "");
                SENTENCE.matcher(code).results().forEach(hit -> found.add(hit.group(1).replace("\\\"", "\"")));
            }
        }
        return found;
    }

    private static List<String> arguments(String sentence) {
        return Pattern.compile("\\{\\d}").matcher(sentence).results().map(hit -> hit.group()).sorted().toList();
    }

    private static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(FORMS)) {
            return files.filter(path -> path.toString().endsWith(".form")).sorted().toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> arabic() throws IOException {
        return JSON.readValue(FORMS.resolve("i18n/ar.json").toFile(), Map.class);
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
