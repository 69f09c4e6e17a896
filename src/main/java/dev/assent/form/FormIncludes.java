package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.function.Function;

/** Puts shared parts into a form: a component with the property {@code include} stands for the components of another form. */
public final class FormIncludes {
    private static final int DEEPEST = 5;

    private FormIncludes() {}

    /** True if the form has a part that stands for another form. */
    public static boolean any(JsonNode form) {
        return form.findValuesAsText("include").stream().anyMatch(id -> !id.isBlank());
    }

    /**
     * Replaces every placeholder.
     *
     * @param form the form's JSON, left as it is
     * @param byId finds another form by its id; null if there is none
     * @return a copy with everything in place
     * @throws IllegalStateException if a part does not exist, or parts include each other
     */
    public static JsonNode expand(JsonNode form, Function<String, JsonNode> byId) {
        return expand(form.deepCopy(), byId, 0);
    }

    private static JsonNode expand(JsonNode container, Function<String, JsonNode> byId, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("The forms include each other without end");
        }
        if (container.path("components") instanceof ArrayNode components) {
            for (int i = components.size() - 1; i >= 0; i--) {
                JsonNode part = components.get(i);
                String id = part.path("properties").path("include").asText("");
                expand(part, byId, depth);
                if (!id.isBlank()) {
                    components.remove(i);
                    insert(components, i, part(id, byId, depth));
                }
            }
        }
        return container;
    }

    private static JsonNode part(String id, Function<String, JsonNode> byId, int depth) {
        JsonNode found = byId.apply(id);
        if (found == null) {
            throw new IllegalStateException("The form includes \"" + id + "\", which does not exist");
        }
        return expand(found.deepCopy(), byId, depth + 1).path("components");
    }

    private static void insert(ArrayNode components, int at, JsonNode parts) {
        for (int i = 0; i < parts.size(); i++) {
            components.insert(at + i, parts.get(i));
        }
    }
}
