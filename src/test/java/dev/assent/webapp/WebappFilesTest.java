package dev.assent.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Assent lays over Camunda's webapps. A script that is missing would leave the whole webapp blank. */
class WebappFilesTest {
    private static final Path APPS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");
    private static final Pattern CUSTOM_SCRIPTS = Pattern.compile("customScripts: \\[(.*?)]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern IMPORT = Pattern.compile("^import .* from '([^']+)';", Pattern.MULTILINE);

    private static final Pattern TEXT = Pattern.compile("^  (\\w+): \\[", Pattern.MULTILINE);
    private static final Pattern ASKED = Pattern.compile("\\b(?:text|section)\\('(\\w+)'");
    private static final Pattern ASKED_HERE = Pattern.compile("\\btext\\('(\\w+)'");
    private static final String LITERAL = "'(?:[^'\\\\]|\\\\.)+'";
    private static final Pattern BOTH = Pattern.compile("^  \\w+: \\[" + LITERAL + ",\\s+" + LITERAL + "]", Pattern.MULTILINE);
    private static final Pattern LOADED = Pattern.compile("(?:import|loaded)\\('([^']+)'[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    @DisplayName("Every custom script of the configuration exists")
    void customScriptsExist(String app) throws IOException {
        String config = Files.readString(APPS.resolve(app + "/scripts/config.js"));
        List<String> scripts = all(CUSTOM_SCRIPTS, config).flatMap(list -> all(QUOTED, list.group(1)))
                .map(script -> script.group(1)).toList();

        assertThat(scripts).contains("../custom/language");
        assertThat(scripts).allSatisfy(script -> assertThat(APPS.resolve(app).resolve(script + ".js")).exists());
    }

    @Test
    @DisplayName("Every import of a script exists")
    void importsExist() throws IOException {
        assertThat(scripts()).isNotEmpty().allSatisfy(script ->
                assertThat(all(IMPORT, Files.readString(script)).map(found -> found.group(1)))
                        .allSatisfy(imported -> assertThat(script.resolveSibling(imported)).exists()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom/language.js", "custom/cockpit-pages.js", "tasklist/custom/license-file.js"})
    @DisplayName("A script of the configuration depends on nothing that could fail unseen")
    void customScriptsCannotFail(String entry) throws IOException {
        Path script = APPS.resolve(entry);
        String text = Files.readString(script);

        assertThat(text).doesNotContainPattern(IMPORT).contains("try {", "catch (failure)");
        assertThat(all(LOADED, text).map(found -> found.group(1))).isNotEmpty()
                .allSatisfy(loaded -> assertThat(script.resolveSibling(loaded)).exists());
    }

    @Test
    @DisplayName("Every text that a script of Tasklist asks for by name exists, and every text and code exists in two languages")
    void textsExist() throws IOException {
        Path folder = APPS.resolve("tasklist/custom");
        String texts = Files.readString(folder.resolve("texts.js"));
        List<String> known = all(TEXT, texts).map(found -> found.group(1)).toList();
        assertThat(known).contains("licenseFile").doesNotHaveDuplicates();
        for (Path script : scripts().stream().filter(file -> file.startsWith(folder)).toList()) {
            assertThat(all(ASKED, Files.readString(script)).map(found -> found.group(1))).as(script.toString()).isSubsetOf(known);
        }
        for (String named : List.of(texts, Files.readString(folder.resolve("codes.js")))) {
            assertThat(all(TEXT, named).count()).isEqualTo(all(BOTH, named).count());
        }
    }

    @Test
    @DisplayName("Every text that a page asks for by name exists in its folder, in two languages")
    void textsOfPagesExist() throws IOException {
        List<Path> tables = scripts().stream().filter(file -> file.endsWith("texts.js") && file.getParent().getParent().endsWith("custom")).toList();
        assertThat(tables).isNotEmpty();
        for (Path table : tables) {
            String texts = Files.readString(table);
            List<String> known = all(TEXT, texts).map(found -> found.group(1)).toList();
            assertThat(known).as(table.toString()).hasSize((int) all(BOTH, texts).count()).doesNotHaveDuplicates();
            for (Path script : scripts().stream().filter(file -> file.startsWith(table.getParent())).toList()) {
                assertThat(all(ASKED_HERE, Files.readString(script)).map(found -> found.group(1))).as(script.toString()).isSubsetOf(known);
            }
        }
    }

    @Test
    @DisplayName("No script builds elements from markup")
    void noMarkupFromText() throws IOException {
        assertThat(scripts()).isNotEmpty().allSatisfy(script ->
                assertThat(Files.readString(script)).doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval("));
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom/rtl.css", "tasklist/styles/rtl.css", "welcome/styles/rtl.css", "admin/styles/rtl.css", "cockpit/styles/rtl.css"})
    @DisplayName("The mirrored styles name their origin and license")
    void stylesNameTheirOrigin(String sheet) throws IOException {
        assertThat(Files.readString(APPS.resolve(sheet)))
                .contains("camunda-webapp-webjar:7.24.0", "Apache License, Version 2.0");
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(APPS)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
