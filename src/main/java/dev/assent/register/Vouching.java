package dev.assent.register;

import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums of the rows that a file has in the tables of {@link Vouched}: the same rows give the same sum on every database. */
@Component
public class Vouching {
    private static final String NO_ROWS = sum(List.of());

    private final JdbcClient jdbc;

    Vouching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an entry of this kind vouches for, as JSON; null: nothing. */
    String of(String fileNumber, String kind) {
        Map<String, String> sums = new TreeMap<>();
        for (Vouched table : Vouched.values()) {
            if (table.by(kind)) {
                sums.put(table.name(), sum(fileNumber, table));
            }
        }
        return sums.isEmpty() ? null : Json.write(sums);
    }

    /**
     * The tables whose rows are not those that the record vouches for, each with the last entry that does; 0: no entry does.
     *
     * @param entries the whole record of the file
     */
    public Map<String, Integer> differences(String fileNumber, List<Entry> entries) {
        Map<String, Object> said = new LinkedHashMap<>();
        Map<String, Integer> by = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.vouched() != null) {
                Json.readMap(entry.vouched()).forEach((table, sum) -> {
                    said.put(table, sum);
                    by.put(table, entry.place());
                });
            }
        }
        Map<String, Integer> differences = new LinkedHashMap<>();
        for (Vouched table : Vouched.values()) {
            String name = table.name();
            if (!sum(fileNumber, table).equals(said.getOrDefault(name, NO_ROWS))) {
                differences.put(name, by.getOrDefault(name, 0));
            }
        }
        return differences;
    }

    /** The rows that the file has in each table, as the text of which an entry keeps the SHA-256: whoever has both proves one by the other. */
    public Map<String, String> rows(String fileNumber) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Vouched table : Vouched.values()) {
            rows.put(table.name(), Json.write(jdbc.sql(table.sql).param(fileNumber).query((row, i) -> values(row)).list()));
        }
        return rows;
    }

    private String sum(String fileNumber, Vouched table) {
        return sum(jdbc.sql(table.sql).param(fileNumber).query((row, i) -> values(row)).list());
    }

    static String sum(List<List<String>> rows) {
        return Sha256.of(Json.write(rows));
    }

    private static List<String> values(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(plain(row, column));
        }
        return values;
    }

    private static String plain(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Date || value instanceof Clob || value instanceof String) {
            return row.getString(column);
        }
        if (value instanceof Boolean || value instanceof Integer) {
            return value.toString();
        }
        // all that is left are moments
        return row.getObject(column, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
