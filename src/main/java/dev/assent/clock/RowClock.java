package dev.assent.clock;

import dev.assent.calendar.TimeLimit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The clock of a step outside a consultation in which somebody has a time limit. The step calls the block {@code StoppableClock} with
 * the same row as {@code consultee}, so its clock stops and runs again with all the others of the file.
 */
@Component
public class RowClock {
    /**
     * @param deadline end of the time limit, moved by every pause since its start
     * @param reminder after the deadline where none is due, so that it never fires first
     */
    public record Dates(Instant deadline, Instant reminder) {
    }

    /** group that is reminded where the clock is no agency's */
    public static final String TELL = "tell";
    public static final String ASKS = "asks";
    public static final String ANSWER = "ANSWER";

    private final Deadlines deadlines;

    RowClock(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * A row for the clock.
     *
     * @param agency       who has the time limit
     * @param limit        e.g. "5 working days"
     * @param remindBefore in the same unit; null: no reminder
     */
    public static Map<String, Object> row(String agency, TimeLimit limit, TimeLimit remindBefore) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("agency", agency);
        row.put("limit", limit.amount());
        row.put("unit", limit.unit().name());
        row.put("lastDay", limit.lastDay().name());
        row.put("remindBefore", remindBefore == null ? null : remindBefore.amount());
        // what silence means is the step's own; here it only must be one that needs no other column
        row.put("silenceMeans", Silence.RIGHT_LAPSES.name());
        row.put(ASKS, ANSWER);
        return row;
    }

    /** The same row, whose limit counts from what its own table says; see {@code docs/timing.md}. */
    public static Map<String, Object> countedFrom(Object countsFrom, Map<String, Object> row) {
        row.put(Anchor.COLUMN, countsFrom);
        return row;
    }

    /** When the clock of this row begins whose step begins at this moment. */
    public Instant start(String setup, String fileNumber, String track, Map<String, Object> row, Instant otherwise) {
        return Anchor.of(row.get(Anchor.COLUMN)).from() == Anchor.From.ASKED ? otherwise : start(setup, fileNumber, track, row);
    }

    /** When the clock of this row begins, which counts from this moment; or now where nothing would be left of it. */
    public Instant since(String setup, String fileNumber, Map<String, Object> row, Instant moment) {
        return deadlines.start(setup, fileNumber, Consultee.of(row), moment);
    }

    /** The dates as they are now, for a clock that began at this moment. */
    public Dates dates(String setup, String fileNumber, Map<String, Object> row, Instant start) {
        Deadlines.Dates dates = deadlines.limit(setup, fileNumber, Consultee.of(row), start);
        return new Dates(dates.deadline(), dates.reminder());
    }

    /** When the clock of this row begins, if that is here: as of what it follows, or now where nothing would be left of it. */
    public Instant start(String setup, String fileNumber, String track, Map<String, Object> row) {
        return deadlines.start(setup, fileNumber, track, Consultee.of(row));
    }

    /** As {@link #start}, for a clock that begins again because its time limit has passed without an outcome. */
    public Instant again(String setup, String fileNumber, Map<String, Object> row) {
        return deadlines.again(setup, fileNumber, Consultee.of(row));
    }
}
