package dev.assent.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Camunda Form as plain HTML asks it, and the answers as the engine takes them; its rules are the engine's, here nothing is judged. */
final class RequestForm {
    private static final Set<String> LISTS = Set.of("select", "radio");
    private static final Set<String> ASKED = Set.of("textfield", "textarea", "checkbox", "select", "radio");
    private static final Set<String> SAID = Set.of("group", "text", "separator", "spacer");

    private final List<JsonNode> components = new ArrayList<>();

    RequestForm(JsonNode form) {
        collect(form);
    }

    private void collect(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            components.add(component);
            collect(component);
        }
    }

    /** Can all its questions be asked on a page without script? */
    boolean plain() {
        return components.stream().map(component -> component.path("type").asText()).allMatch(type -> ASKED.contains(type) || SAID.contains(type));
    }

    /** @param written by key: what was answered before and is not taken */
    List<Map<String, Object>> rows(Map<String, String> written, Map<String, String> faults) {
        return components.stream().filter(RequestForm::asks).map(component -> {
            String key = component.path("key").asText();
            String type = component.path("type").asText();
            String given = written.getOrDefault(key, "");
            Map<String, Object> row = new HashMap<>();
            row.put("key", key);
            row.put("label", component.path("label").asText());
            row.put("description", component.path("description").asText());
            row.put("required", component.at("/validate/required").asBoolean());
            row.put("fault", faults.getOrDefault(key, ""));
            row.put("value", given);
            row.put("given", !given.isEmpty());
            row.put("line", type.equals("textfield"));
            row.put("area", type.equals("textarea"));
            row.put("box", type.equals("checkbox"));
            row.put("menu", type.equals("select"));
            row.put("buttons", type.equals("radio"));
            row.put("choices", choices(component, given));
            return row;
        }).toList();
    }

    private static List<Map<String, Object>> choices(JsonNode component, String given) {
        List<Map<String, Object>> choices = new ArrayList<>();
        for (JsonNode choice : component.path("values")) {
            String value = choice.path("value").asText();
            choices.add(Map.of("choice", value, "name", choice.path("label").asText(), "chosen", value.equals(given)));
        }
        return choices;
    }

    /** The answers by key; what was left empty is not answered. */
    Map<String, Object> answers(Map<String, String> given) {
        Map<String, Object> answers = new LinkedHashMap<>();
        components.stream().filter(RequestForm::asks).forEach(component -> {
            String key = component.path("key").asText();
            String type = component.path("type").asText();
            String text = given.getOrDefault(key, "").replace("\r\n", "\n").strip();
            if (type.equals("checkbox")) {
                answers.put(key, !text.isEmpty());
            } else if (!text.isEmpty()) {
                answers.put(key, LISTS.contains(type) ? chosen(component, text).orElse(text) : text);
            }
        });
        return answers;
    }

    // a choice may be no text, such as true
    private static Optional<Object> chosen(JsonNode component, String text) {
        for (JsonNode choice : component.path("values")) {
            JsonNode value = choice.path("value");
            if (value.asText().equals(text)) {
                return Optional.of(value.isBoolean() ? value.booleanValue() : value.isNumber() ? value.numberValue() : text);
            }
        }
        return Optional.empty();
    }

    private static boolean asks(JsonNode component) {
        return ASKED.contains(component.path("type").asText()) && !component.path("key").asText().isEmpty();
    }
}
