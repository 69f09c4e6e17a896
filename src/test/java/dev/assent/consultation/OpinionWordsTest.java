package dev.assent.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Forms that list what was said about a file. */
class OpinionWordsTest {
    private static final Pattern WORDS = Pattern.compile("get value\\(\\{([^{}]*)\\}, this\\.opinion\\)");

    @TestFactory
    @DisplayName("Whoever decides after a ballot reads the votes in words, as he reads opinions")
    Stream<DynamicTest> words() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            return forms.filter(form -> form.toString().endsWith(".form")).sorted().flatMap(form -> maps(form).stream()
                    .map(said -> dynamicTest(form.getFileName().toString(), () -> assertThat(Stream.of(Opinion.Kind.values()).filter(kind -> kind != Opinion.Kind.LAPSED))
                            .allSatisfy(kind -> assertThat(said).contains("\\\"" + kind + "\\\": "))))).toList().stream();
        }
    }

    // specialists and agencies in an investigation give advice, which may lapse, and never vote
    private static List<String> maps(Path form) {
        try {
            return WORDS.matcher(Files.readString(form)).results().map(found -> found.group(1)).filter(said -> !said.contains("LAPSED")).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
