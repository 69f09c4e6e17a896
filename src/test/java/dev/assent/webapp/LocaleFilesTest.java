package dev.assent.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Arabic locale files of Camunda's webapps against the English ones that the webjar ships. */
class LocaleFilesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{}|%[ds]");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    /** Signs, product names and patterns, which Arabic keeps; and the notice that nobody shall see. */
    private static final Pattern KEPT = Pattern.compile("[^\\p{L}]*|Camunda|.*\\bYYYY.*|It is time to migrate to Camunda 8.*");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    @DisplayName("Arabic has exactly the keys of the shipped English file")
    void sameKeys(String app) throws IOException {
        assertThat(texts(app, "ar").keySet()).isEqualTo(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    @DisplayName("Arabic keeps every placeholder of the English text")
    void samePlaceholders(String app) throws IOException {
        Map<String, String> arabic = texts(app, "ar");
        texts(app, "en").forEach((key, english) -> {
            if (!arabic.get(key).isEmpty() && !key.startsWith("dateLocales.relativeTime")) {
                assertThat(placeholders(arabic.get(key))).as(key).isEqualTo(placeholders(english));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    @DisplayName("No label stays in English")
    void everythingIsTranslated(String app) throws IOException {
        Map<String, String> arabic = texts(app, "ar");
        texts(app, "en").forEach((key, english) -> {
            if (key.startsWith("labels.") && !KEPT.matcher(english).matches()) {
                assertThat(arabic.get(key)).as(key).containsPattern(ARABIC);
            }
        });
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group()).sorted().toList();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        String path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try (InputStream file = LocaleFilesTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            // the shipped files begin with a byte order mark
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            Map<String, String> texts = new TreeMap<>();
            collect("", new ObjectMapper().readTree(json), texts);
            return texts;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isValueNode()) {
            texts.put(path, node.asText());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), texts);
            }
        } else {
            node.fields().forEachRemaining(field ->
                    collect(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), texts));
        }
    }
}
