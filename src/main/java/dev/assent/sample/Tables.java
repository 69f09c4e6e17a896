package dev.assent.sample;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.engine.TablesInForce;
import dev.assent.register.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The rows of the decision tables in force: the sample asks whom they name, within the limits they give. What a table reads is asked once. */
@Component
class Tables {
    private final TablesInForce tables;
    private final Map<String, List<Map<String, Object>>> known = new ConcurrentHashMap<>();

    private final Map<String, TableInputs> reads = new ConcurrentHashMap<>();

    Tables(TablesInForce tables) {
        this.tables = tables;
    }

    List<Map<String, Object>> rows(String table, Map<String, Object> inputs) {
        TableInputs read = reads.computeIfAbsent(table, any -> new TableInputs(tables.cells(table)));
        return known.computeIfAbsent(table + Json.write(new TreeMap<>(read.of(inputs))), question -> tables.rows(table, inputs));
    }

    /** Those of one round; every agency by the first row that names it. */
    List<Map<String, Object>> round(String table, int round, Map<String, Object> inputs) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        rows(table, inputs).stream().filter(row -> number(row, "round") == round).forEach(row -> rows.putIfAbsent((String) row.get("agency"), row));
        return new ArrayList<>(rows.values());
    }

    /** The time limit of a step, from the setup's table or the common one. */
    TimeLimit limit(String setup, String step, Map<String, Object> file) {
        Map<String, Object> inputs = Map.of("step", step, "setup", setup, "file", file);
        List<Map<String, Object>> own = rows(setup + "TimeLimits", inputs);
        Map<String, Object> row = (own.isEmpty() ? rows("TimeLimits", inputs) : own).get(0);
        return limit(row, "limit");
    }

    static TimeLimit limit(Map<String, Object> row, String column) {
        return new TimeLimit(number(row, column), Unit.parse((String) row.get("unit")), LastDay.of(row.get("lastDay")));
    }

    static int number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? number.intValue() : 0;
    }
}
