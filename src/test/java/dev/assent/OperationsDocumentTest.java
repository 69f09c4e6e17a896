package dev.assent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads docs/operations.md as the operator does: its settings, its statements, its addresses. */
@ProcedureTest
class OperationsDocumentTest extends ProcedureFixture {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{([a-z.-]+):([^}]*)}");
    // what a table says in words instead of a value
    private static final Map<String, String> WORDS = Map.of("empty", "", "off", "false", "empty: all", "", "none", "", "as `server.ssl.enabled`", "${server.ssl.enabled:false}");
    @Autowired
    PlatformTransactionManager transactions;

    private static String text() throws IOException {
        return Files.readString(Path.of("docs/operations.md"));
    }

    @Test
    @DisplayName("Every setting of the table exists, and its default is the one stated")
    void settings() throws IOException {
        Map<String, String> known = known();
        Map<String, String> stated = stated();
        assertThat(stated).hasSizeGreaterThan(30).containsKey("camunda.bpm.job-execution.max-pool-size");
        assertThat(stated.entrySet()).allSatisfy(setting -> {
            String name = setting.getKey();
            String value = setting.getValue();
            if (name.endsWith(".*")) {
                assertThat(known.keySet()).as("a setting that is not there").anyMatch(each -> each.startsWith(name.substring(0, name.length() - 2)));
            } else {
                assertThat(known).as("a setting that is not there").containsKey(name);
                // two cells tell in words what is several settings together
                if (!name.matches("spring\\.datasource\\.(url|username|password)|logging\\..*")) {
                    assertThat(known.get(name)).as(name).isEqualTo(WORDS.getOrDefault(value, value.replace("`", "")));
                }
            }
        });
    }

    /** The names of the table, each with the words of its default; a cell with several of both has them in the same order. */
    private static Map<String, String> stated() throws IOException {
        Map<String, String> stated = new LinkedHashMap<>();
        for (String line : section("## Settings").lines().filter(row -> row.startsWith("| `")).toList()) {
            List<String> cells = Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
            List<String> names = CODE.matcher(cells.get(0)).results().map(hit -> hit.group(1)).toList();
            String[] values = cells.get(1).split(", ");
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i).startsWith(".") ? names.get(0).substring(0, names.get(0).lastIndexOf('.')) + names.get(i) : names.get(i);
                stated.put(name, names.size() > 1 && values.length == names.size() ? values[i] : cells.get(1));
            }
        }
        return stated;
    }

    @Test
    @DisplayName("Every setting named anywhere on the page exists")
    void names() throws IOException {
        Map<String, String> known = known();
        List<String> named = CODE.matcher(text()).results().map(hit -> hit.group(1).replaceFirst("^--", "").replaceFirst("=.*", ""))
                .filter(code -> code.matches("(assent|spring|server|camunda\\.bpm|management)\\.[a-z.-]+[a-z]")).toList();
        assertThat(named).hasSizeGreaterThan(30).allSatisfy(name -> assertThat(known).containsKey(name));
    }

    @Test
    @DisplayName("Every statement of the page runs")
    void statements() throws IOException {
        List<String> statements = Stream.concat(
                Pattern.compile("(?m)^    (select [^;]+;)").matcher(text()).results().map(hit -> hit.group(1)),
                CODE.matcher(text()).results().map(hit -> hit.group(1)).filter(code -> code.matches("(select|update|delete) .*"))).toList();
        assertThat(statements).hasSizeGreaterThanOrEqualTo(7);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (String statement : statements) {
                String sql = statement.replace(";", "").replace("'...'", "'x'");
                if (sql.startsWith("select")) {
                    jdbc.sql(sql).query().listOfRows();
                } else {
                    assertThat(jdbc.sql(sql).update()).isNotNegative();
                }
            }
            status.setRollbackOnly();
        });
    }

    @Test
    @DisplayName("Every address of the page answers")
    void addresses() throws IOException {
        List<String> addresses = Pattern.compile("(?:`|example\\.org|\\(`|GET |POST |PUT |\\n)(/(?:api|engine-rest|actuator)/[^` )\\n]*)").matcher(text()).results()
                .map((MatchResult hit) -> hit.group(1)).distinct().toList();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(4);
        for (String address : addresses) {
            String path = address.replaceAll("<[A-Z]\\w+>", "LeadAuthority").replaceAll("<\\w+>", "unknown");
            int status = api.get(api.login(path.matches("/api/(verification|digests).*") ? "aura" : "admin"), path).status();
            // 405: the page says PUT or POST; 404 with a name that does not exist is an answer, too
            assertThat(status).as(path).isIn(path.matches(".*/(unknown|\\d+)(/.*)?") ? List.of(200, 404, 405) : List.of(200, 405));
        }
    }

    @Test
    @DisplayName("The names of files and sentences in the log are the program's")
    void filesAndLog() throws IOException {
        assertThat(text()).contains("assent-" + version() + ".jar");
        String code = sources();
        for (String logged : List.of("Not deployed", "does not exist yet", "dev.assent.notices")) {
            assertThat(text()).contains(logged);
            assertThat(code).contains(logged);
        }
    }

    private static String version() throws IOException {
        Matcher version = Pattern.compile("<artifactId>assent</artifactId>\\s*<version>([^<]+)").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static String section(String heading) throws IOException {
        String from = text().substring(text().indexOf(heading + "\n") + heading.length());
        return from.substring(0, from.indexOf("\n## "));
    }

    private static String sources() {
        StringBuilder all = new StringBuilder();
        SourceRulesTest.files("src/main/java").forEach(file -> all.append(read(file)));
        return all.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the program and its libraries know, with the default that is in force. */
    private static Map<String, String> known() throws IOException {
        Map<String, String> known = new LinkedHashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (URL metadata : Collections.list(OperationsDocumentTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            for (JsonNode property : json.readTree(metadata).path("properties")) {
                known.put(property.path("name").asText(), property.path("defaultValue").asText(""));
            }
        }
        // bound by name without a type of their own
        known.putIfAbsent("assent.models-watch", "false");
        known.putIfAbsent("assent.demo.people", "");
        // a condition that also holds where nothing is said
        known.put("camunda.bpm.job-execution.enabled", "true");
        known.putIfAbsent("camunda.bpm.authorization.enabled", "");
        DEFAULT.matcher(sources()).results().forEach(hit -> known.put(hit.group(1), hit.group(2)));
        for (PropertySource<?> source : new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"))) {
            for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                known.put(name, Optional.ofNullable(source.getProperty(name)).map(Object::toString).orElse(""));
            }
        }
        return known;
    }
}
