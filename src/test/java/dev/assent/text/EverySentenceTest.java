package dev.assent.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every text a person sees exists in English and Arabic: sentences of the code, names in models, messages of tables. */
class EverySentenceTest {
    // rooms whose words only operators and designers read, or that say them through others
    private static final Set<String> WORDLESS = Set.of("calendar", "demo", "drawing", "engine", "folder", "form", "metrics", "naming", "register", "sample", "security", "setup");
    private static final List<String> PACKAGES = packages();
    // what operators and designers read, SQL, and the words of Spring and of the database itself
    private static final Pattern NOT_FOR_PEOPLE = Pattern.compile("ofPattern|String GONE = |throw new Illegal|IllegalArgumentException|IllegalStateException|LOG\\.|super\\(|jdbc|MailPreparation|AccessDenied|@Operation|@ApiResponse|StartFailure|println|Uncheck|\"Bearer |\"X-|SELECT");
    private static final Pattern SENTENCE = Pattern.compile("\"([A-Z][^\"\\\\]* [^\"\\\\]*)\"");
    private static final Pattern KIND = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    @Test
    @DisplayName("Every sentence the code says to people is translated")
    void sentencesOfTheCode() throws IOException {
        Set<String> sentences = new TreeSet<>();
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/assent", name))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    for (String line : Files.readAllLines(file)) {
                        if (!NOT_FOR_PEOPLE.matcher(line).find()) {
                            SENTENCE.matcher(line).results().forEach(hit -> sentences.add(hit.group(1).replace("{max}", "{0}")));
                        }
                    }
                }
            }
        }
        assertThat(sentences).contains("A file has at least one line.", "A license is refused.");
        assertTranslated(sentences);
    }

    @Test
    @DisplayName("Every sentence on the applicant's page is translated")
    void sentencesOfThePage() throws IOException {
        Set<String> sentences = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/portal"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                Pattern.compile("\\{\\{#say}}([^{]+)\\{\\{/say}}").matcher(Files.readString(file)).results().forEach(hit -> sentences.add(hit.group(1).strip()));
            }
        }
        assertThat(sentences).contains("Where your file stands", "Send answer");
        assertTranslated(sentences);
    }

    @Test
    @DisplayName("Every kind of fact in the record has words in both languages")
    void kindsOfFacts() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/assent", name))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String code = Files.readString(file);
                    if (code.contains("append(") || code.contains("record(") || code.contains("enter(")) {
                        Pattern.compile("(?:append|record|enter)\\([^;]*?;", Pattern.DOTALL).matcher(code).results()
                                .flatMap(call -> KIND.matcher(call.group()).results()).forEach(kind -> words.add(sentenceCase(kind.group(1))));
                    }
                }
            }
        }
        assertThat(words).contains("File received", "Decision issued", "Silence recorded");
        assertTranslated(words);
    }

    @Test
    @DisplayName("Every name in a process and every message of a table is translated")
    void models() throws IOException {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".bpmn")) {
                    Pattern.compile("<bpmn:(?!message|error|escalation|signal|definitions)\\w+ id=\"[^\"]*\"[^>]*? name=\"([^\"]+)\"").matcher(Files.readString(file)).results()
                            .forEach(hit -> texts.add(hit.group(1).replace("&#39;", "'").replace("&amp;", "&")));
                } else if (file.toString().endsWith("Admissible.dmn")) {
                    Pattern.compile("<text>\"([A-Z][^\"]* [^\"]*)\"</text>").matcher(Files.readString(file)).results().forEach(hit -> texts.add(hit.group(1)));
                }
            }
        }
        assertThat(texts).contains("Give opinion", "Lead authority", "An objection needs reasons.");
        assertTranslated(texts);
    }

    private static List<String> packages() {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/dev/assent"))) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).filter(name -> !WORDLESS.contains(name)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void assertTranslated(Set<String> texts) throws IOException {
        Map<String, String> arabic = new ObjectMapper().readValue(Path.of("forms/i18n/ar.json").toFile(), new TypeReference<>() { });
        assertThat(texts).allSatisfy(text -> assertThat(arabic).containsKey(text));
        assertThat(texts).allSatisfy(text -> assertThat(arguments(arabic.get(text))).isEqualTo(arguments(text)));
    }

    private static List<String> arguments(String sentence) {
        return Pattern.compile("\\{\\d}").matcher(sentence).results().map(hit -> hit.group()).sorted().toList();
    }

    private static String sentenceCase(String kind) {
        String words = kind.toLowerCase().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
