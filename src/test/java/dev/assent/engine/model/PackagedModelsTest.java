package dev.assent.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagedModelsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "file:/srv/a/processes/assent/target/classes/processes/",
        "jar:nested:/opt/processes/assent.jar/!BOOT-INF/classes/!/processes/",
        "jar:file:/opt/assent.jar!/BOOT-INF/classes!/processes/"})
    void aModelHasTheSameNameInClassesAndInAnyJar(String root) {
        assertThat(PackagedModels.name("processes/", root, root + "blocks/TimedConsultation.bpmn"))
                .isEqualTo("processes/blocks/TimedConsultation.bpmn");
    }

    @Test
    void aNameIsDecoded() {
        assertThat(PackagedModels.name("forms/", "file:/a%20b/forms/", "file:/a%20b/forms/Give%20Opinion.form"))
                .isEqualTo("forms/Give Opinion.form");
    }

    @Test
    void classesAndJarGiveTheSameSet() throws IOException {
        Path classes = folder.resolve("classes");
        for (String name : List.of("processes/blocks/A.bpmn", "processes/B.dmn", "forms/C.form", "forms/i18n/ar.json")) {
            Files.createDirectories(classes.resolve(name).getParent());
            Files.writeString(classes.resolve(name), name);
        }
        Path jar = folder.resolve("application.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out)) {
            for (String entry : List.of("processes/", "processes/blocks/", "processes/blocks/A.bpmn",
                    "processes/B.dmn", "forms/", "forms/C.form")) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.endsWith("/") ? new byte[0] : entry.getBytes());
            }
        }
        assertThat(names(classes.toUri().toURL())).isEqualTo(names(jar.toUri().toURL()))
                .containsExactly("forms/C.form", "processes/B.dmn", "processes/blocks/A.bpmn");
    }

    private List<String> names(URL classPath) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classPath}, null)) {
            return List.copyOf(new PackagedModels(loader).read().resources().keySet());
        }
    }
}
