package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One question of a form: where its answer goes, what it is called, and which conditions hide it. */
record Field(List<String> path, String label, JsonNode json, List<String> hides) {
    String type() {
        return json.path("type").asText();
    }

    JsonNode rule(String name) {
        return json.path("validate").path(name);
    }

    boolean required() {
        return rule("required").asBoolean();
    }

    boolean disabled() {
        return json.path("disabled").asBoolean();
    }

    boolean isList() {
        return type().equals("checklist") || type().equals("taglist");
    }

    /** What the browser holds for the question before anybody has answered it. */
    Object unanswered() {
        if (json.has("defaultValue")) {
            return Json.plain(json.get("defaultValue"));
        }
        return switch (type()) {
            case "textfield", "textarea" -> "";
            case "checkbox" -> false;
            case "checklist", "taglist" -> List.of();
            default -> null;
        };
    }
}
