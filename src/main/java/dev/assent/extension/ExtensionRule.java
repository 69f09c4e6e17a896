package dev.assent.extension;

import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.engine.NumberColumns;
import java.util.Map;

/**
 * One row of a table of extensions.
 *
 * @param maximum      how much may be agreed in all for one consultation, in the unit of its time limit; 0: nothing
 * @param times        how often
 * @param decideWithin how long the lead has to decide
 * @param remindBefore how long before that he is reminded; null: not at all
 * @param basis        the law or reason of the row
 * @param row          the row itself
 */
record ExtensionRule(int maximum, int times, TimeLimit decideWithin, TimeLimit remindBefore, String basis, Map<String, Object> row) {
    private static final TimeLimit USUAL = new TimeLimit(3, Unit.WORKING_DAYS);

    /** Reads a row; where no row applies, nothing may be agreed. */
    static ExtensionRule of(Map<String, Object> row) {
        Unit unit = Unit.parse((String) row.getOrDefault("decideUnit", Unit.WORKING_DAYS.name()));
        int within = number(row, "decideWithin");
        int before = number(row, "remindBefore");
        return new ExtensionRule(number(row, "maximum"), number(row, "times"), within > 0 ? new TimeLimit(within, unit) : USUAL,
                before > 0 ? new TimeLimit(before, unit) : null, (String) row.get("basis"), row);
    }

    private static int number(Map<String, Object> row, String column) {
        return NumberColumns.whole(row, column).orElse(0);
    }
}
