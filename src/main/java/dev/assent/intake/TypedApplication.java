package dev.assent.intake;

import dev.assent.register.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The start form's flat fields as an application. */
final class TypedApplication {
    private TypedApplication() {
    }

    static String json(Map<String, Object> form) {
        Map<String, Object> file = new LinkedHashMap<>();
        for (String field : List.of("reference", "setup", "activity", "urgency", "destination", "origin", "route", "purpose",
                "endUseStatement", "temporary", "ownUse", "language", "note", "transitStates", "intermediaries", "lines", "documents")) {
            put(file, field, form.get(field));
        }
        for (String role : List.of("applicant", "exporter", "consignee", "endUser", "ultimateEndUser")) {
            put(file, role, party(form, role));
        }
        return Json.write(file);
    }

    private static Map<String, Object> party(Map<String, Object> form, String role) {
        Map<String, Object> party = new LinkedHashMap<>();
        for (String field : List.of("name", "country", "registration", "mail", "kind")) {
            put(party, field, form.get(role + Character.toUpperCase(field.charAt(0)) + field.substring(1)));
        }
        return party.isEmpty() ? null : party;
    }

    // an empty field of the form is a missing one; so inside the rows of lines and documents
    private static void put(Map<String, Object> target, String field, Object value) {
        if (value instanceof List<?> rows) {
            target.put(field, rows.stream().map(TypedApplication::row).filter(row -> !(row instanceof Map<?, ?> m && m.isEmpty())).toList());
        } else if (value != null && !(value instanceof String text && text.isBlank())) {
            target.put(field, value);
        }
    }

    private static Object row(Object row) {
        if (!(row instanceof Map<?, ?> fields)) {
            return row;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        fields.forEach((name, value) -> put(kept, (String) name, value));
        return kept;
    }
}
