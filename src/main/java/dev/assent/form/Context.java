package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an expression of a form can read at one place: all data, and in a row {@code this}, {@code parent} and {@code i}. */
record Context(Feel feel, Map<String, Object> data, Object here, Object parent, List<Integer> index) {
    static Context root(Feel feel, Map<String, Object> data) {
        return new Context(feel, data, data, null, List.of());
    }

    Context row(Object row, int number) {
        return new Context(feel, data, row, here,
                Stream.concat(index.stream(), Stream.of(number)).toList());
    }

    Object evaluate(String expression) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("this", here);
        names.put("parent", parent);
        names.put("i", index);
        names.putAll(data);
        names.put("_this_", here);
        names.put("_parent_", parent);
        names.put("_i_", index);
        return feel.evaluate(expression, names);
    }

    /** A rule's value: itself, or what its expression says; null when there is none. */
    Object value(JsonNode rule) {
        if (rule.isMissingNode() || rule.isNull()) {
            return null;
        }
        return rule.isTextual() && rule.asText().startsWith("=") ? evaluate(rule.asText().substring(1)) : Json.plain(rule);
    }

    boolean hides(List<String> conditions) {
        return conditions.stream().anyMatch(condition -> Boolean.TRUE.equals(evaluate(condition)));
    }

    boolean says(JsonNode rule) {
        return Boolean.TRUE.equals(value(rule));
    }
}
