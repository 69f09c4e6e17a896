package dev.assent.sample;

import dev.assent.register.Entered;
import dev.assent.register.ManyRows;
import dev.assent.register.Seal;
import dev.assent.register.Sql;
import dev.assent.register.WholeRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes files of the sample to the register, many at a time. */
@Component
class SampleWriter {
    /** In the order in which rows lean on each other. */
    private static final List<String> TABLES = List.of("license_file", "file_line", "party", "document", "lead", "ballot", "consultation", "opinion", "call_in",
            "verification", "assessment", "decision", "license", "license_line", "question", "information_request", "clock_pause", "escalation", "settlement",
            "lead_note", "record", "figure_task");

    private final JdbcTemplate jdbc;
    private final Seal seal;
    private final List<Entered> listeners;

    SampleWriter(JdbcTemplate jdbc, Seal seal, List<Entered> listeners) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.listeners = listeners;
    }

    /** Writes them in the caller's transaction. */
    void write(List<WholeRecord> files) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        // hashes and signatures take longer than anything else here, and each file has its own
        files.parallelStream().map(file -> file.sealed(seal)).toList().forEach(file -> file.forEach((table, its) -> rows.computeIfAbsent(table, any -> new ArrayList<>()).addAll(its)));
        if (!TABLES.containsAll(rows.keySet())) {
            throw new IllegalStateException("A table of " + rows.keySet() + " is not written");
        }
        TABLES.stream().filter(rows::containsKey).forEach(table -> insert(table, rows.get(table)));
        List<String> numbers = files.stream().map(WholeRecord::fileNumber).toList();
        listeners.forEach(listener -> listener.written(numbers));
    }

    private void insert(String table, List<Map<String, Object>> rows) {
        Set<String> columns = rows.stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        ManyRows.insert(jdbc, "register." + table + " (" + String.join(", ", columns) + ")",
                rows.stream().map(row -> columns.stream().map(column -> value(row.get(column))).toArray()).toList());
    }

    private static Object value(Object plain) {
        return plain instanceof Instant at ? Sql.time(at) : plain;
    }
}
