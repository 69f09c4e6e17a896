package dev.assent.engine.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WayTest {
    @Test
    @DisplayName("Every command that the engine has is decided on; one that a new version adds fails here until it is")
    void everyCommandIsDecided() throws Exception {
        List<Class<?>> commands = commands();
        assertThat(commands).hasSizeGreaterThan(300);
        assertThat(commands).filteredOn(command -> Way.of(command).isEmpty()).isEmpty();
    }

    @Test
    @DisplayName("Nothing that changes a file passes as something that only reads")
    void readingIsReading() throws Exception {
        assertThat(commands()).filteredOn(command -> Way.of(command).orElseThrow() == Way.READ).extracting(Class::getSimpleName)
                .noneMatch(name -> name.matches("(Set|Save|Delete|Create|Update|Add|Start|Complete|Claim|Modify|Correlate|Suspend|Activate).*(?<!Query)Cmd")
                        && !name.matches("Create.*QueryCmd"));
    }

    @Test
    @DisplayName("A refusal has a sentence")
    void sentences() {
        assertThat(Way.values()).filteredOn(way -> way.verdict == Way.Verdict.NOBODY).allMatch(way -> way.sentence.endsWith("."));
    }

    @Test
    @DisplayName("docs/who-may.md lists what is decided on each of the engine's commands")
    void theDocumentListsThem() throws IOException {
        assertThat(Files.readString(Path.of("docs/who-may.md"))).contains(table());
    }

    static String table() {
        StringBuilder page = new StringBuilder("| Way | Decided | Commands |\n|---|---|---|\n");
        for (Way way : Way.values()) {
            if (way != Way.READ && way != Way.NO_FILE && way != Way.INTERNAL) {
                page.append("| ").append(way.name().toLowerCase(Locale.ROOT).replace('_', ' ')).append(" | ").append(switch (way.verdict) {
                    case CHECKED -> "within rules, by whoever has the right";
                    case RECORDED -> "administrators only, entered in the record";
                    case NOBODY -> "nobody, administrators neither";
                    case ENGINE -> "";
                }).append(way.sentence.isEmpty() ? "" : ": \"" + way.sentence + "\"").append(" | ").append(String.join(", ", way.names())).append(" |\n");
            }
        }
        return page.toString();
    }

    private static List<Class<?>> commands() throws IOException, java.net.URISyntaxException {
        Path engine = Path.of(ProcessEngine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile jar = new JarFile(engine.toFile())) {
            return Collections.list(jar.entries()).stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class"))
                    .flatMap(name -> load(name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                    .filter(type -> Command.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())).<Class<?>>map(type -> type).toList();
        }
    }

    // classes for libraries that are not here, such as Groovy, are no command of ours
    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(name, false, WayTest.class.getClassLoader()));
        } catch (ClassNotFoundException | NoClassDefFoundError absent) {
            return Stream.empty();
        }
    }
}
