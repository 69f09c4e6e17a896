package dev.assent.information;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.engine.NumberColumns;
import java.util.Map;

/**
 * One row of a table of information requests.
 *
 * @param stops        whose clock stands while the question is open
 * @param from         since when it stands, and what askWithin is counted to
 * @param askWithin    a later question stops nothing, counted from the start of the consultation; null: whenever it is asked
 * @param finishWithin a later answer forfeits the stop, counted from when it was put; null: whenever it comes
 * @param answerLimit  how long the applicant has
 * @param remindBefore how long before the limit he is reminded; null: not at all
 * @param warnGrace    how much more he has once he was warned
 * @param basis        the law or reason of the row
 */
record QuestionRule(Stops stops, From from, TimeLimit askWithin, TimeLimit finishWithin, TimeLimit answerLimit, TimeLimit remindBefore,
        TimeLimit warnGrace, String basis) {

    /** ALL: every clock of the file. ASKING: that of the agency that asks. NONE: no clock. */
    enum Stops { ALL, ASKING, NONE }

    /** ASKED: when somebody asked. FORWARDED: when the lead put it to the applicant. */
    enum From { ASKED, FORWARDED }

    /**
     * Reads a row of a table.
     *
     * @throws IllegalArgumentException with a sentence that names the column
     */
    static QuestionRule of(Map<String, Object> row) {
        Unit unit = Unit.parse((String) row.get("unit"));
        return new QuestionRule(stops(row.get("stops")), from(row.get("stopsFrom")), limit(row, "askWithin", unit), limit(row, "finishWithin", unit),
                needed(row, "answerLimit", unit), limit(row, "remindBefore", unit), needed(row, "warnGrace", unit), (String) row.get("basis"));
    }

    private static Stops stops(Object cell) {
        for (Stops each : Stops.values()) {
            if (each.name().equals(cell)) {
                return each;
            }
        }
        throw new IllegalArgumentException("The table of information requests says in the column stops: " + cell + "; it takes ALL, ASKING or NONE");
    }

    private static From from(Object cell) {
        return cell instanceof String said && !said.isBlank() ? From.valueOf(said.strip()) : From.ASKED;
    }

    private static TimeLimit needed(Map<String, Object> row, String column, Unit unit) {
        TimeLimit limit = limit(row, column, unit);
        if (limit == null) {
            throw new IllegalArgumentException("The table of information requests says nothing in the column " + column);
        }
        return limit;
    }

    private static TimeLimit limit(Map<String, Object> row, String column, Unit unit) {
        int amount = NumberColumns.whole(row, column).orElse(0);
        return amount > 0 ? new TimeLimit(amount, unit, column.equals("remindBefore") ? LastDay.STAYS : LastDay.of(row.get("lastDay"))) : null;
    }
}
