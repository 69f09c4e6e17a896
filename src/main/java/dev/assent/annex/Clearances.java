package dev.assent.annex;

import dev.assent.engine.TablesInForce;
import dev.assent.register.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is cleared for which class, by the table {@code <Setup>Clearances} as it is in force today: a clearance that is taken away is gone at once. */
@Component
class Clearances {
    static final String TABLE = "Clearances";

    private final TablesInForce tables;
    private final JdbcClient jdbc;

    Clearances(TablesInForce tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** The classes that this person is cleared for on this file, each with its name in English; none where the setup has no such table. */
    SortedMap<String, String> of(Reader reader, String fileNumber) {
        SortedMap<String, String> cleared = new TreeMap<>();
        // the row is read to its end before the table is asked, which takes a connection of its own
        List<Map<String, Object>> files = jdbc.sql("select setup, activity, destination from register.license_file where file_number = ?").param(fileNumber).query((row, i) -> {
            Map<String, Object> inputs = new HashMap<>(Map.of("setup", row.getString("setup")));
            inputs.put("activity", row.getString("activity"));
            inputs.put("destination", row.getString("destination"));
            return inputs;
        }).list();
        files.forEach(inputs -> tables.rows(List.of(inputs.get("setup") + TABLE), inputs).stream().filter(row -> reader.in(String.valueOf(row.get("cleared"))))
                .forEach(row -> cleared.put(String.valueOf(row.get("classification")), String.valueOf(row.get("name")))));
        return cleared;
    }
}
