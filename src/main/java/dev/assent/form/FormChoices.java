package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fills in the choices that the application knows: a question with the property {@code options} names a list of them. */
public final class FormChoices {
    /** @param label in the reader's language */
    public record Choice(String value, String label) {
    }

    private FormChoices() {}

    /** True if a question of the form names a list. */
    public static boolean any(JsonNode form) {
        return form.findValuesAsText("options").stream().anyMatch(name -> !name.isBlank());
    }

    /**
     * Replaces the choices of every question that names a list.
     *
     * @param form the form's JSON, shared parts already in place; left as it is
     * @param list finds the choices of a list by its name; empty if the application knows no such list, then the choices
     *             written in the form stay
     * @return a copy with the choices in place; a default that is not among them is dropped, a single choice is the default
     */
    public static JsonNode fill(JsonNode form, Function<String, Optional<List<Choice>>> list) {
        JsonNode copy = form.deepCopy();
        walk(copy, list);
        return copy;
    }

    private static void walk(JsonNode node, Function<String, Optional<List<Choice>>> list) {
        String name = node.path("properties").path("options").asText("");
        if (!name.isBlank() && node instanceof ObjectNode question) {
            list.apply(name).ifPresent(choices -> put(question, choices));
        }
        node.path("components").forEach(child -> walk(child, list));
    }

    private static void put(ObjectNode question, List<Choice> choices) {
        question.remove(List.of("valuesKey", "valuesExpression"));
        ArrayNode values = question.putArray("values");
        choices.forEach(choice -> values.addObject().put("label", choice.label()).put("value", choice.value()));
        String preset = question.path("defaultValue").asText("");
        if (choices.size() == 1) {
            question.put("defaultValue", choices.get(0).value());
        } else if (choices.stream().noneMatch(choice -> choice.value().equals(preset))) {
            question.remove("defaultValue");
        }
    }
}
