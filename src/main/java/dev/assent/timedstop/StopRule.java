package dev.assent.timedstop;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.clock.FileClock;
import dev.assent.engine.NumberColumns;
import java.util.Map;

/**
 * One row of a table of stops.
 *
 * @param name         what is done outside, in English; the dictionary has it in other languages
 * @param clocks       which clocks stand meanwhile
 * @param from         since when they stand
 * @param counts       from when {@code askWithin} counts
 * @param askWithin    asked for later, it stops nothing; null: whenever it is asked for
 * @param beginWithin  begun later than so long after it was asked for, its stop is forfeited; null: whenever it begins
 * @param finishWithin finished later than so long after it began, its stop is forfeited; null: whenever it is finished
 * @param liesFor      it ends by itself so long after it began; null: somebody ends it
 * @param waitsAtMost  it ends unanswered so long after it was asked for; null: only where it ends by itself
 * @param remindBefore how long before a window closes those who have the task are reminded; null: not at all
 * @param askedBy      group that asks for it; null: the authority
 * @param begunBy      group that says when it has begun; null: it begins as it is asked for
 * @param endedBy      group that enters what came of it; null: the authority
 * @param basis        law or reason of the row
 */
record StopRule(String name, FileClock.Clocks clocks, From from, Counts counts, TimeLimit askWithin, TimeLimit beginWithin, TimeLimit finishWithin,
        TimeLimit liesFor, TimeLimit waitsAtMost, TimeLimit remindBefore, String askedBy, String begunBy, String endedBy, String basis) {

    /** ASKED: when it was asked for. BEGUN: when it began. */
    enum From { ASKED, BEGUN }

    /** COMPLETE: when the file was found complete. RECEIVED: its receipt. CALLED: when the procedure came to the stop. */
    enum Counts { COMPLETE, RECEIVED, CALLED }

    /**
     * Reads a row.
     *
     * @throws IllegalArgumentException if a word or number is none of those it may be
     */
    static StopRule of(Map<String, Object> row) {
        Unit unit = Unit.parse(word(row, "unit", null));
        return new StopRule(word(row, "name", ""), FileClock.Clocks.valueOf(word(row, "stops", "ALL")), From.valueOf(word(row, "stopsFrom", From.ASKED.name())),
                Counts.valueOf(word(row, "countsFrom", Counts.COMPLETE.name())), limit(row, "askWithin", unit), limit(row, "beginWithin", unit),
                limit(row, "finishWithin", unit), limit(row, "liesFor", unit), limit(row, "waitsAtMost", unit), limit(row, "remindBefore", unit),
                word(row, "askedBy", null), word(row, "begunBy", null), word(row, "endedBy", null), word(row, "basis", null));
    }

    private static TimeLimit limit(Map<String, Object> row, String column, Unit unit) {
        int amount = NumberColumns.whole(row, column).orElse(0);
        return amount > 0 ? new TimeLimit(amount, unit, column.equals("remindBefore") ? LastDay.STAYS : LastDay.of(row.get("lastDay"))) : null;
    }

    private static String word(Map<String, Object> row, String column, String otherwise) {
        return row.get(column) instanceof String said && !said.isBlank() ? said.strip() : otherwise;
    }
}
