package dev.assent.search;

import dev.assent.file.FileUnknown;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import dev.assent.replica.Reads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files that a reader may know of, found, in order, page by page; no page costs more than the first. */
@Component
class Files {
    /** Beyond these, files are not counted: nobody needs the number, and counting all would cost more than the page. */
    static final int COUNTED = 1000;
    private static final String FOUND = """
            select f.file_number, f.setup, f.activity, f.applicant_name, f.destination, f.standing, f.urgency, f.received_at, f.outer_limit, f.outer_stands, f.closed_at
            from register.license_file f where\s""";

    /** What the register keeps of a file; while its clock stands it is not late. */
    record Found(String number, String setup, String activity, String applicant, String destination, String standing, boolean urgent,
            Instant receivedAt, Instant outerLimit, boolean clockStands, Instant closedAt) {
    }

    /**
     * Where a page begins.
     *
     * @param after  number of the last file of the page before, or null
     * @param before number of the first file of the page after, or null
     */
    record Place(String after, String before) {
        String key() {
            return after == null || after.isEmpty() ? before == null || before.isEmpty() ? null : before : after;
        }

        boolean backwards() {
            return key() != null && key().equals(before) && !key().equals(after);
        }
    }

    private final Reads reads;
    private final Access access;
    private final Filters filters;

    Files(Reads reads, Access access, Filters filters) {
        this.reads = reads;
        this.access = access;
        this.filters = filters;
    }

    /**
     * @return one file more than {@code most} where there is a further page, in the order asked for
     * @throws FileUnknown when the reader may not see the file at which the page begins
     */
    List<Found> page(Asked asked, Reader reader, Place place, int most) {
        Conditions conditions = filters.of(asked, reader);
        Order order = Order.of(asked.sort(), asked.order());
        if (place.key() != null) {
            order = place.backwards() ? order.reversed() : order;
            begin(place.key(), order, conditions, reader);
        }
        conditions.parameter("most", most + 1);
        List<Found> found = new ArrayList<>(reads.client().sql(FOUND + conditions.sql() + order.by() + " limit :most")
                .params(conditions.parameters()).query(Files::found).list());
        if (order.backwards()) {
            Collections.reverse(found);
        }
        return found;
    }

    /** Those of these files that the reader may know of. */
    List<Found> of(List<String> numbers, Reader reader) {
        Conditions conditions = filters.of(Asked.words(null), reader);
        conditions.add("f.file_number in (:numbers)", "numbers", numbers);
        return reads.client().sql(FOUND + conditions.sql()).params(conditions.parameters()).query(Files::found).list();
    }

    /** How many there are, at most one more than {@link #COUNTED}. */
    int count(Asked asked, Reader reader) {
        Conditions conditions = filters.of(asked, reader);
        conditions.parameter("most", COUNTED + 1);
        return reads.client().sql("select count(*) from (select f.file_number from register.license_file f where " + conditions.sql() + " limit :most) found")
                .params(conditions.parameters()).query(Integer.class).single();
    }

    private void begin(String key, Order order, Conditions conditions, Reader reader) {
        if (access.sight(reader, key).isEmpty()) {
            throw new FileUnknown();
        }
        boolean time = order.column() == Order.Column.RECEIVED || order.column().empty;
        Object value = reads.client().sql("select " + order.column().sql + " from register.license_file f where f.file_number = :key").param("key", key)
                .query((row, i) -> time ? row.getObject(1, OffsetDateTime.class) : row.getString(1)).list().get(0);
        conditions.add(order.after(value != null), "key", key);
        if (value != null) {
            conditions.parameter("value", value);
        }
    }

    private static Found found(ResultSet row, int i) throws SQLException {
        return new Found(row.getString("file_number"), row.getString("setup"), row.getString("activity"), row.getString("applicant_name"),
                row.getString("destination"), row.getString("standing"), row.getString("urgency").equals("URGENT"), Sql.instant(row, "received_at"),
                Sql.instant(row, "outer_limit"), row.getBoolean("outer_stands"), Sql.instant(row, "closed_at"));
    }
}
