package dev.assent.adhoc;

import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom the officer asks, as typed.
 *
 * @param question in the officer's words; null: the general question
 * @param limit    null: the whole limit of the agency's row
 */
record Choice(String agency, String question, TimeLimit limit) {
    private static final List<String> SHOWN = List.of("agencyName", "why", "specialist", "usual", "asked", "objected", "files", "proposed");

    /** Reads a row of the form, or the answers of the file action. */
    static Choice of(Map<String, Object> row) {
        Unit unit = Unit.parse(row.get("unit") instanceof String text && !text.isBlank() ? text : Unit.WORKING_DAYS.name());
        return new Choice(String.valueOf(row.get("agency")), row.get("question") instanceof String text && !text.isBlank() ? text.strip() : null,
                row.get("limit") instanceof Number number ? new TimeLimit(number.intValue(), unit) : null);
    }

    /** What the form begins with: the proposed agencies under their own limits. */
    static List<Map<String, Object>> proposed(List<Map<String, Object>> candidates) {
        List<Map<String, Object>> rows = new ArrayList<>();
        candidates.stream().filter(candidate -> Boolean.TRUE.equals(candidate.get("proposed"))).forEach(candidate -> {
            Map<String, Object> row = new LinkedHashMap<>();
            for (String field : List.of("agency", "limit", "unit")) {
                row.put(field, candidate.get(field));
            }
            row.put("question", "");
            rows.add(row);
        });
        return rows;
    }

    /**
     * The consultee's row under which the agency is asked: that of the candidate with the officer's question and limit. Reminder and
     * grace keep the unit of the table.
     */
    Map<String, Object> under(Map<String, Object> candidate) {
        Map<String, Object> row = new LinkedHashMap<>(candidate);
        SHOWN.forEach(row::remove);
        row.put("question", question);
        if (limit != null) {
            row.put("graceUnit", candidate.get("unit"));
            row.put("limit", limit.amount());
            row.put("unit", limit.unit().name());
        }
        return row;
    }
}
