package dev.assent.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplainedVariablesTest {
    private static final Pattern DECLARED = Pattern.compile("Variable(?:\\.\\w+|<>)\\(\"(\\w+)\"");

    @Test
    @DisplayName("Every variable that Java declares is explained to designers: in the glossary or beside the blocks; who completed a task by one rule for all")
    void explained() throws IOException {
        Set<String> declared = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                DECLARED.matcher(Files.readString(source)).results().forEach(found -> declared.add(found.group(1)));
            }
        }
        String docs = Files.readString(Path.of("docs/glossary.md")) + Files.readString(Path.of("docs/blocks.md"));
        assertThat(declared).hasSizeGreaterThan(100);
        assertThat(declared.stream().filter(name -> !name.endsWith("By") && !Pattern.compile("\\b" + name + "\\b").matcher(docs).find())).isEmpty();
    }
}
