package dev.assent.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of {@code register.figure_step} as texts, the same whether it was read or is to be written: what has not changed is not written again, since each row
 * stands in six indexes.
 *
 * @param values in the order of the columns; null: none
 */
record StepRow(List<String> values) {
    static StepRow of(Object[] row) {
        return new StepRow(Arrays.stream(row).map(StepRow::text).toList());
    }

    static StepRow of(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(row.getObject(column));
        }
        return of(values.toArray());
    }

    /** Its kind and its id. */
    Object[] key() {
        return new Object[] {values.get(0), values.get(1)};
    }

    // moments are kept to the millisecond
    private static String text(Object value) {
        return value == null ? null : value instanceof Timestamp at ? at.toInstant().truncatedTo(ChronoUnit.MILLIS).toString()
                : value instanceof OffsetDateTime at ? at.toInstant().truncatedTo(ChronoUnit.MILLIS).toString() : value.toString();
    }
}
