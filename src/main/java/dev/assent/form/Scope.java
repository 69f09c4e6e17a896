package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The questions on one level of data: the form itself, or one row of a dynamic list. */
record Scope(List<Field> fields, List<Rows> rows) {
    private static final Set<String> KEYED = Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio",
            "select", "taglist", "datetime", "expression");

    static Scope of(JsonNode container) {
        Scope scope = new Scope(new ArrayList<>(), new ArrayList<>());
        scope.read(container, List.of(), List.of());
        return scope;
    }

    private void read(JsonNode container, List<String> path, List<String> hides) {
        for (JsonNode part : container.path("components")) {
            String condition = part.path("conditional").path("hide").asText("");
            List<String> conditions = condition.startsWith("=") ? plus(hides, List.of(condition.substring(1))) : hides;
            String type = part.path("type").asText();
            if (type.equals("dynamiclist")) {
                rows.add(new Rows(plus(path, keys(part, "path")), label(part, "path"), conditions, of(part)));
            } else if (KEYED.contains(type) && part.hasNonNull("key")) {
                fields.add(new Field(plus(path, keys(part, "key")), label(part, "key"), part, conditions));
            } else if (part.has("components")) {
                read(part, plus(path, keys(part, "path")), conditions);
            } else if (part.hasNonNull("key") && !type.equals("button")) {
                throw new IllegalArgumentException("The form asks \"" + part.path("key").asText() + "\" by a field of type "
                        + type + ", which Tasklist cannot show");
            }
        }
    }

    /** True if an answer lies at the path, or below it. */
    boolean knows(List<String> path, boolean below) {
        return Stream.concat(fields.stream().map(Field::path), rows.stream().map(Rows::path))
                .anyMatch(known -> below
                        ? known.size() > path.size() && known.subList(0, path.size()).equals(path)
                        : known.equals(path));
    }

    private static List<String> keys(JsonNode part, String name) {
        String value = part.path(name).asText("");
        return value.isEmpty() ? List.of() : List.of(value.split("\\."));
    }

    private static String label(JsonNode part, String fallback) {
        return Stream.of("label", "dateLabel", "timeLabel").map(name -> part.path(name).asText(""))
                // an expression is no name to call a field by
                .filter(label -> !label.isBlank() && !label.startsWith("=") && !label.contains("{{"))
                .findFirst().orElse(part.path(fallback).asText());
    }

    private static List<String> plus(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
