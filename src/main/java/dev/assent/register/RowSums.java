package dev.assent.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@link Vouching} sums up in the database, of rows that are in memory: which columns, in which order, says the same statement. */
final class RowSums {
    private static final Pattern STATEMENT = Pattern.compile("(?s)\\s*select (.*?)\\s+from register\\.(\\w+).*?(?:order by (.*?))?\\s*");
    private static final Map<Vouched, Columns> COLUMNS = new EnumMap<>(Vouched.class);

    /** @param settled whether rows in which nothing was settled are left out */
    private record Columns(String table, List<String> read, List<String> order, boolean settled) {
        boolean reads(Map<String, Object> row) {
            return !settled || !"NONE".equals(row.get("outcome"));
        }

        List<String> values(Map<String, Object> row) {
            return read.stream().map(column -> plain(row.get(column))).collect(Collectors.toList());
        }

        @SuppressWarnings("unchecked")
        Comparator<Map<String, Object>> comparator() {
            return order.stream().map(column -> Comparator.comparing((Map<String, Object> row) -> (Comparable<Object>) row.get(column)))
                    .reduce((row, other) -> 0, Comparator::thenComparing);
        }
    }

    static {
        for (Vouched each : Vouched.values()) {
            Matcher statement = STATEMENT.matcher(each.sql);
            if (!statement.matches()) {
                throw new IllegalStateException(each.sql);
            }
            COLUMNS.put(each, new Columns(statement.group(2), names(statement.group(1)), statement.group(3) == null ? List.of() : names(statement.group(3)),
                    each == Vouched.SETTLEMENT));
        }
    }

    private RowSums() {
    }

    private static List<String> names(String columns) {
        return Arrays.stream(columns.split(",")).map(column -> column.strip().replaceFirst("^\\w\\.", "")).toList();
    }

    /**
     * What an entry of this kind vouches for, as JSON; null: nothing.
     *
     * @param rows of a table of the register, by its name
     */
    static String of(String kind, Function<String, List<Map<String, Object>>> rows) {
        Map<String, String> sums = new TreeMap<>();
        COLUMNS.forEach((vouched, columns) -> {
            if (vouched.by(kind)) {
                sums.put(vouched.name(), Vouching.sum(rows.apply(columns.table).stream().filter(columns::reads).sorted(columns.comparator()).map(columns::values).toList()));
            }
        });
        return sums.isEmpty() ? null : Json.write(sums);
    }

    private static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Instant at ? at.truncatedTo(ChronoUnit.MILLIS).toString() : value == null ? null : value.toString();
    }
}
