package dev.assent.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One component unknown to the shipped Tasklist (form-js 1.8.7) makes the whole form fail to show: refuse it early. */
final class FormCheck {
    private static final int NEWEST_SCHEMA = 16;
    private static final Set<String> KNOWN = Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio",
            "select", "taglist", "datetime", "text", "html", "image", "button", "spacer", "separator", "group",
            "dynamiclist", "iframe", "table", "expression");

    private FormCheck() {
    }

    static List<ModelProblem> problems(String file, JsonNode form) {
        List<ModelProblem> problems = new ArrayList<>();
        if (form.path("schemaVersion").asInt() > NEWEST_SCHEMA) {
            problems.add(ModelFault.NEWER_FORM.at(file, form.path("schemaVersion").asText()));
        }
        components(file, form, problems);
        return problems;
    }

    private static void components(String file, JsonNode parent, List<ModelProblem> problems) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            if (!KNOWN.contains(type)) {
                String element = component.path("key").asText(component.path("id").asText(null));
                problems.add(ModelFault.UNKNOWN_COMPONENT.at(file, type).at(element, 0));
            }
            components(file, component, problems);
        }
    }
}
