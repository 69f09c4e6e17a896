package dev.assent.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts many rows with few statements: a database that is told of each row by itself takes several times as long. */
public final class ManyRows {
    /** PostgreSQL takes no more than 32767 values in one statement; beyond a few thousand nothing is gained. */
    private static final int MOST_VALUES = 6000;

    private ManyRows() {
    }

    /**
     * Inserts them in the caller's transaction.
     *
     * @param into the table, and its columns where not all are given: {@code register.record (file_number, place)}
     * @param rows values in the order of the columns, all of the same length
     */
    public static void insert(JdbcTemplate jdbc, String into, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.get(0).length;
        int most = Math.max(1, MOST_VALUES / columns);
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        for (int from = 0; from < rows.size(); from += most) {
            List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + most));
            List<Object> values = new ArrayList<>(some.size() * columns);
            some.forEach(each -> Collections.addAll(values, each));
            jdbc.update("insert into " + into + " values " + String.join(", ", Collections.nCopies(some.size(), row)), values.toArray());
        }
    }
}
