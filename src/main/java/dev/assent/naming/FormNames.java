package dev.assent.naming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assent.engine.model.ModelSet;
import dev.assent.form.FormIncludes;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of a set of models by their ids, and what each asks. */
final class FormNames {
    /** A form as its file says. */
    record Form(String file, JsonNode json) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, Form> forms = new LinkedHashMap<>();

    FormNames(ModelSet models) {
        models.resources().forEach((file, content) -> {
            if (file.endsWith(".form")) {
                try {
                    JsonNode form = JSON.readTree(content);
                    forms.putIfAbsent(form.path("id").asText(), new Form(file, form));
                } catch (IOException broken) {
                    // named by the check of the whole set; whoever shows it is not judged
                    forms.remove(file);
                }
            }
        });
    }

    Map<String, Form> all() {
        return forms;
    }

    /** Everything a form asks, its shared parts included; empty if it cannot be read. */
    Optional<Set<String>> asked(String id) {
        if (!forms.containsKey(id)) {
            return Optional.empty();
        }
        try {
            Set<String> names = new HashSet<>();
            keys(FormIncludes.expand(forms.get(id).json(), part -> forms.containsKey(part) ? forms.get(part).json() : null), names);
            return Optional.of(names);
        } catch (IllegalStateException partMissing) {
            return Optional.empty();
        }
    }

    /** The parts a form shows, and those they show. */
    Set<String> parts(String id) {
        Set<String> parts = new HashSet<>();
        parts(id, parts);
        return parts;
    }

    private void parts(String id, Set<String> parts) {
        if (forms.containsKey(id) && parts.add(id)) {
            forms.get(id).json().findValuesAsText("include").stream().filter(part -> !part.isBlank()).forEach(part -> parts(part, parts));
        }
    }

    private static void keys(JsonNode part, Set<String> names) {
        for (JsonNode component : part.path("components")) {
            for (String field : new String[] {"key", "path"}) {
                String key = component.path(field).asText("");
                if (!key.isBlank()) {
                    names.add(key.split("\\.")[0]);
                }
            }
            keys(component, names);
        }
    }
}
