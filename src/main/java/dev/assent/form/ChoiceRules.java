package dev.assent.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a question with choices accepts: one of them, or for lists some of them, each once. */
final class ChoiceRules {
    private ChoiceRules() {}

    static void check(Field field, Object value, Map<String, Object> variables, Context context, Problems problems) {
        if (field.isList() && !(value instanceof List)) {
            problems.add(field, "{0} must be a list.");
            return;
        }
        List<?> chosen = field.isList() ? (List<?>) value : List.of(value);
        Set<Object> offered = offered(field.json(), variables, context);
        // a list may hold null, so no stream of optional values
        for (Object each : chosen) {
            if (each == null || !offered.contains(Json.canonical(each))) {
                problems.add(field, "{0} is not one of the choices offered.");
                return;
            }
        }
        if (new HashSet<>(chosen.stream().map(Json::canonical).toList()).size() < chosen.size()) {
            problems.add(field, "{0} has the same choice twice.");
        }
    }

    // the choices of a variable are those the process holds: a submission cannot bring its own
    private static Set<Object> offered(JsonNode json, Map<String, Object> variables, Context context) {
        Object options = json.has("valuesKey") ? variables.get(json.path("valuesKey").asText())
                : json.has("values") ? Json.plain(json.get("values"))
                : context.value(json.path("valuesExpression"));
        List<?> list = options instanceof List<?> found ? found : List.of();
        return list.stream().map(option -> option instanceof Map<?, ?> map ? map.get("value") : option)
                .filter(option -> option != null && !"".equals(option))
                .map(Json::canonical).collect(Collectors.toSet());
    }
}
