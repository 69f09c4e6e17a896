package dev.assent.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.engine.model.ModelSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The questions of forms, as far as their names go. */
final class FormTerms {
    /**
     * @param rows  what is asked in each row of a list; empty for a single question
     * @param fixed its rows are laid out by the procedure, and nobody adds or removes one
     */
    record Question(Set<String> rows, boolean fixed) {
        private static final Question SINGLE = new Question(Set.of(), false);
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 5;
    private final Map<String, JsonNode> forms = new TreeMap<>();

    FormTerms(ModelSet models) {
        models.resources().forEach((file, content) -> {
            if (file.endsWith(".form")) {
                JsonNode form = read(file, content);
                forms.put(form.path("id").asText(), form);
            }
        });
    }

    private static JsonNode read(String file, byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    Map<String, Question> questions(String form) {
        Map<String, Question> questions = new TreeMap<>();
        add(forms.get(form), questions, 0);
        return questions;
    }

    private void add(JsonNode part, Map<String, Question> questions, int depth) {
        if (part == null || depth > DEEPEST) {
            return;
        }
        String key = part.path("key").asText("");
        String path = part.path("path").asText("");
        if (!key.isEmpty()) {
            questions.put(key.split("\\.")[0], Question.SINGLE);
        }
        add(forms.get(part.path("properties").path("include").asText("")), questions, depth + 1);
        Map<String, Question> inside = path.isEmpty() ? questions : new TreeMap<>();
        part.path("components").forEach(component -> add(component, inside, depth));
        if (!path.isEmpty()) {
            questions.put(path.split("\\.")[0], new Question(new TreeSet<>(inside.keySet()), !part.path("allowAddRemove").asBoolean(true)));
        }
    }
}
