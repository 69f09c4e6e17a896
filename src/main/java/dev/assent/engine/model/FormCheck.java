package dev.assent.engine.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One component unknown to the shipped Tasklist (form-js 1.8.7) makes the whole form fail to show: refuse it early. */
final class FormCheck {
    private static final int NEWEST_SCHEMA = 16;
    private static final Set<String> KNOWN = Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio",
            "select", "taglist", "datetime", "text", "html", "image", "button", "spacer", "separator", "group",
            "dynamiclist", "table", "expression");

    private FormCheck() {
    }

    static List<ModelProblem> problems(String file, JsonNode form) {
        List<ModelProblem> problems = new ArrayList<>();
        if (form.path("schemaVersion").asInt() > NEWEST_SCHEMA) {
            problems.add(ModelFault.NEWER_FORM.at(file, form.path("schemaVersion").asText()));
        }
        texts(file, null, form, problems);
        components(file, form, problems);
        return problems;
    }

    private static void components(String file, JsonNode parent, List<ModelProblem> problems) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            String element = component.path("key").asText(component.path("id").asText(null));
            if (type.equals("iframe")) {
                problems.add(ModelFault.FORM_SCRIPT.at(file, "an iframe").at(element, 0));
            } else if (!KNOWN.contains(type)) {
                problems.add(ModelFault.UNKNOWN_COMPONENT.at(file, type).at(element, 0));
            }
            texts(file, element, component, problems);
            pattern(component.path("validate").path("pattern").asText("")).ifPresent(
                    reason -> problems.add(ModelFault.BAD_PATTERN.at(file, component.path("validate").path("pattern").asText(), reason).at(element, 0)));
            components(file, component, problems);
        }
    }

    private static void texts(String file, String element, JsonNode part, List<ModelProblem> problems) {
        part.fields().forEachRemaining(field -> {
            if (!field.getKey().equals("components")) {
                strings(field.getValue()).map(FormScript::find).flatMap(Optional::stream).distinct()
                        .forEach(found -> problems.add(ModelFault.FORM_SCRIPT.at(file, found).at(element, 0)));
            }
        });
    }

    private static Stream<String> strings(JsonNode value) {
        return value.isTextual() ? Stream.of(value.asText())
                : StreamSupport.stream(value.spliterator(), false).flatMap(FormCheck::strings);
    }

    /** Why a pattern cannot be read; empty if it can. */
    static Optional<String> pattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException broken) {
            return Optional.of(broken.getDescription());
        }
    }
}
