package dev.assent.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.StartFailure;
import dev.assent.folder.ModelFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads {@code forms/i18n/<language>.json} from everywhere on the class path and from the external folders of models, whose
 * entries win, and merges what it finds.
 */
@Component
class Dictionaries {
    private static final TypeReference<TreeMap<String, String>> ENTRIES = new TypeReference<>() {};
    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();

    Dictionaries(ObjectMapper json, @Value("${assent.models:}") String folders) {
        // English is the key itself, so its dictionary is empty but known
        byLanguage.put("en", Map.of());
        try {
            read("classpath*:forms/i18n/*.json", json);
            for (Path own : ModelFolders.of(folders).all(path -> path.matches("forms/i18n/[^/.]+\\.json"))) {
                read(own.toUri().toString(), json);
            }
        } catch (IOException unreadable) {
            throw new StartFailure("The dictionaries in forms/i18n cannot be read: " + unreadable.getMessage(), "Let the application read them.", unreadable);
        }
    }

    private void read(String pattern, ObjectMapper json) throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            String language = file.getFilename().replace(".json", "");
            try {
                merge(language, json.readValue(file.getInputStream(), ENTRIES));
            } catch (JsonProcessingException broken) {
                String sentence = "%s is not a flat JSON object of texts: %s".formatted(file.getURL(), broken.getOriginalMessage());
                throw new StartFailure(sentence, "Mend the dictionary and start again.", broken);
            }
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
