package dev.assent.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The row of a decision table that applied: the answer to "why here?".
 *
 * @param table   id of the table
 * @param number  of the row, as Camunda Modeler shows it
 * @param version of the rule: the table's version tag
 * @param basis   the row's annotation, as a rule an article of law; may be empty
 */
public record TableRow(String table, int number, String version, String basis) {
    /** As a process variable holds it. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("table", table);
        map.put("row", number);
        map.put("version", version);
        map.put("basis", basis);
        return map;
    }

    /** Reads what {@link #asMap} wrote. */
    public static TableRow of(Map<?, ?> map) {
        return new TableRow(String.valueOf(map.get("table")), map.get("row") instanceof Number row ? row.intValue() : 0,
                String.valueOf(map.get("version")), map.get("basis") == null ? "" : map.get("basis").toString());
    }
}
