package dev.assent.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads {@code forms/i18n/<language>.json} from everywhere on the class path and from the external folder of models, whose
 * entries win, and merges what it finds.
 */
@Component
class Dictionaries {
    private static final TypeReference<TreeMap<String, String>> ENTRIES = new TypeReference<>() {};
    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();

    Dictionaries(ObjectMapper json, @Value("${assent.models:}") String folder) {
        // English is the key itself, so its dictionary is empty but known
        byLanguage.put("en", Map.of());
        try {
            read("classpath*:forms/i18n/*.json", json);
            if (!folder.isBlank()) {
                read(folder + (folder.endsWith("/") ? "" : "/") + "forms/i18n/*.json", json);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A dictionary in forms/i18n is not a flat JSON object of texts: "
                    + unreadable.getMessage(), unreadable);
        }
    }

    private void read(String pattern, ObjectMapper json) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            String language = file.getFilename().replace(".json", "");
            merge(language, json.readValue(file.getInputStream(), ENTRIES));
        }
    }

    private void merge(String language, Map<String, String> entries) {
        Map<String, String> merged = new TreeMap<>(byLanguage.getOrDefault(language, Map.of()));
        merged.putAll(entries);
        byLanguage.put(language, Map.copyOf(merged));
    }

    /** Returns the entries of a language, or null when the language is unknown. */
    Map<String, String> entries(String language) {
        Map<String, String> found = byLanguage.get(language);
        return found == null ? null : new TreeMap<>(found);
    }

    String find(String language, String english) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(english, english);
    }
}
