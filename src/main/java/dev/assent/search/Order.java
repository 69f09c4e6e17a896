package dev.assent.search;

import java.util.Arrays;
import java.util.Locale;

/**
 * In which order the files stand, always a total one: by a column, then by number. Files without the value stand last.
 *
 * @param backwards of this order: the page before
 */
record Order(Column column, boolean ascending, boolean backwards) {
    enum Column {
        RECEIVED("f.received_at", false, false), NUMBER("f.file_number", true, false), APPLICANT("f.applicant_name", true, false),
        DESTINATION("f.destination", true, false), LIMIT("f.outer_limit", true, true), CLOSED("f.closed_at", false, true);

        final String sql;
        private final boolean ascending;
        final boolean empty;

        /** @param empty may a file have no such value? */
        Column(String sql, boolean ascending, boolean empty) {
            this.sql = sql;
            this.ascending = ascending;
            this.empty = empty;
        }
    }

    static Order of(String sort, String order) {
        Column column = sort == null || sort.isEmpty() ? Column.RECEIVED : Arrays.stream(Column.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(sort)).findFirst()
                .orElseThrow(() -> new NotAsked("sort", "The list is sorted by received, number, applicant, destination, limit or closed."));
        if (order != null && !order.isEmpty() && !order.equals("asc") && !order.equals("desc")) {
            throw new NotAsked("order", "The order is asc or desc.");
        }
        return new Order(column, order == null || order.isEmpty() ? column.ascending : order.equals("asc"), false);
    }

    Order reversed() {
        return new Order(column, ascending, true);
    }

    String by() {
        boolean up = ascending != backwards;
        String direction = up ? " asc" : " desc";
        String nulls = column.empty ? backwards ? " nulls first" : " nulls last" : "";
        if (column == Column.NUMBER) {
            return " order by f.file_number" + direction;
        }
        return " order by " + column.sql + direction + nulls + ", f.file_number" + direction;
    }

    /** What stands after the file {@code :key}, whose value is {@code :value}. */
    String after(boolean valued) {
        String compare = ascending != backwards ? " > " : " < ";
        if (column == Column.NUMBER) {
            return "f.file_number" + compare + ":key";
        }
        if (!valued) {
            return "(" + column.sql + " is null and f.file_number" + compare + ":key" + (backwards ? " or " + column.sql + " is not null)" : ")");
        }
        String row = "(" + column.sql + ", f.file_number)" + compare + "(:value, :key)";
        return column.empty && !backwards ? "(" + row + " or " + column.sql + " is null)" : row;
    }
}
