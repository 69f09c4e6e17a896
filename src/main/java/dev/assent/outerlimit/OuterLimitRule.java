package dev.assent.outerlimit;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.clock.FileStops;
import dev.assent.clock.RowClock;
import dev.assent.engine.NumberColumns;
import java.util.Map;

/**
 * One row about the limit of a whole file; a row of a table of time limits says only the first three.
 *
 * @param limit        how long the file may take
 * @param remindBefore how long before its end the authority is reminded; null: not at all
 * @param from         from when it counts
 * @param stops        which stops of the clock move it
 * @param means        what its expiry means
 * @param climbsTo     group that takes the file up where it climbs; else null
 * @param remedy       how the applicant may appeal, complain or sue; null: not said
 * @param remedyWithin within which he may; null: not said
 * @param expressLater whether a file that counts as refused may still be decided expressly
 * @param basis        law or reason of the row; null: not said
 */
record OuterLimitRule(TimeLimit limit, TimeLimit remindBefore, From from, FileStops stops, Meaning means, String climbsTo, String remedy,
        TimeLimit remedyWithin, boolean expressLater, String basis) {

    /** RECEIVED: the receipt of the application. COMPLETE: when the file was found complete. */
    enum From { RECEIVED, COMPLETE }

    /** What the expiry means. Nothing here grants: silence never does. */
    enum Meaning {
        /** the head of the authority takes the file up */
        ALARM,
        /** another body does */
        CLIMBS,
        /** the whole application counts as refused */
        DEEMED_REFUSAL,
        /** the applicant may complain, and the head takes the file up */
        RIGHT_TO_COMPLAIN,
        /** the applicant may go to court, and the head takes the file up */
        RIGHT_TO_SUE
    }

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException if a word or number is none of those it may be
     */
    static OuterLimitRule of(Map<String, Object> row) {
        Unit unit = Unit.parse(word(row, "unit", Unit.WORKING_DAYS.name()));
        int before = NumberColumns.whole(row, "remindBefore").orElse(0);
        return new OuterLimitRule(new TimeLimit(NumberColumns.needed(row, "limit"), unit, LastDay.of(row.get("lastDay"))),
                before > 0 ? new TimeLimit(before, unit) : null, From.valueOf(word(row, "countsFrom", From.COMPLETE.name())),
                FileStops.valueOf(word(row, "stoppedBy", FileStops.NONE.name())), Meaning.valueOf(word(row, "expiryMeans", Meaning.ALARM.name())),
                word(row, "climbsTo", null), word(row, "remedy", null), remedyWithin(row), Boolean.TRUE.equals(row.get("expressLater")), word(row, "basis", null));
    }

    private static TimeLimit remedyWithin(Map<String, Object> row) {
        int within = NumberColumns.whole(row, "remedyWithin").orElse(0);
        return within > 0 ? new TimeLimit(within, Unit.parse(word(row, "remedyUnit", Unit.CALENDAR_DAYS.name()))) : null;
    }

    private static String word(Map<String, Object> row, String column, String otherwise) {
        return row.get(column) instanceof String said && !said.isBlank() ? said.strip() : otherwise;
    }

    /** For the clock; {@code authority} is reminded. */
    Map<String, Object> clockRow(String authority) {
        Map<String, Object> row = RowClock.row(stops.clock(), limit, remindBefore);
        row.put(RowClock.TELL, authority);
        return row;
    }
}
