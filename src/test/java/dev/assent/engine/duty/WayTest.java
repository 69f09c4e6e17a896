package dev.assent.engine.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
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
