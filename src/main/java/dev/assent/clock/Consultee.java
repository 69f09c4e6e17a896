package dev.assent.clock;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.engine.NumberColumns;
import java.util.Map;

/**
 * One row of a consultee table.
 *
 * @param agency       who is asked
 * @param round        in which round; 1 is the first
 * @param limit        its time limit
 * @param remindBefore how long before the deadline it is reminded; null: not at all
 * @param silenceMeans what the expiry of the limit means
 * @param grace        more time after an escalation, or between two alarms of a file that waits; null: none given
 * @param escalateTo   group that is asked in the agency's place
 * @param afterGrace   what silence means when the superior is silent too
 * @param binding      an objection of this agency binds
 * @param mandatory    no decision to grant without its opinion
 * @param ownCalendar  counts by the agency's own calendar
 * @param ballot       the ballot of a committee in which the agency votes; null: it is asked for its opinion
 * @param withdrawable whether the lead may withdraw it once it is asked: an optional one unless the row forbids it, a mandatory
 *                     one only if the row says so
 * @param anchor       from when its time limit counts
 */
public record Consultee(String agency, int round, TimeLimit limit, TimeLimit remindBefore, Silence silenceMeans, TimeLimit grace,
        String escalateTo, Silence afterGrace, boolean binding, boolean mandatory, boolean ownCalendar, String ballot, boolean withdrawable, Anchor anchor) {
    public static final String BALLOT = "ballot";

    public Consultee {
        if (silenceMeans == Silence.ESCALATE && (escalateTo == null || grace == null || afterGrace == null || afterGrace == Silence.ESCALATE)) {
            throw new IllegalArgumentException("The row of " + agency + " escalates: it names the body, a grace, and what silence means after it");
        }
        if (silenceMeans == Silence.HOLD && grace == null) {
            throw new IllegalArgumentException("The row of " + agency + " holds the file: its grace says how often the alarm is repeated");
        }
    }

    /**
     * Reads a row of a table.
     *
     * @throws IllegalArgumentException with a sentence that names agency and column
     */
    public static Consultee of(Map<String, Object> row) {
        String agency = text(row, "agency");
        if (agency == null) {
            throw new IllegalArgumentException("A row of the consultee table names no agency");
        }
        try {
            Unit unit = Unit.parse(text(row, "unit"));
            boolean mandatory = Boolean.TRUE.equals(row.get("mandatory"));
            // where a person gave the agency another limit than its row, reminder and grace keep the row's unit
            Unit rest = text(row, "graceUnit") == null ? unit : Unit.parse(text(row, "graceUnit"));
            LastDay last = LastDay.of(row.get("lastDay"));
            return new Consultee(agency, NumberColumns.whole(row, "round").orElse(1), limit(row, "limit", unit, last),
                    limit(row, "remindBefore", rest, LastDay.STAYS), Silence.valueOf(text(row, "silenceMeans")), limit(row, "grace", rest, last),
                    text(row, "escalateTo"), row.get("afterGrace") == null ? null : Silence.valueOf(text(row, "afterGrace")),
                    "BINDING".equals(row.get("opinionIs")), mandatory, "OWN".equals(row.get("calendar")), text(row, BALLOT),
                    row.get("withdrawable") instanceof Boolean said ? said : !mandatory, Anchor.of(row.get(Anchor.COLUMN)));
        } catch (IllegalArgumentException | NullPointerException wrong) {
            throw new IllegalArgumentException("The consultee row of " + agency + " is not usable: " + wrong.getMessage(), wrong);
        }
    }

    /** What runs: the time limit itself, or the grace after it. */
    public TimeLimit running(boolean inGrace) {
        return inGrace && grace != null ? grace : limit;
    }

    /** Is it asked for its vote, not for its opinion? */
    public boolean votes() {
        return ballot != null;
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) instanceof String text && !text.isBlank() ? text : null;
    }

    private static TimeLimit limit(Map<String, Object> row, String column, Unit unit, LastDay last) {
        int amount = NumberColumns.whole(row, column).orElse(0);
        return amount > 0 ? new TimeLimit(amount, unit, last) : null;
    }
}
