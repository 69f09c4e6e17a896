package dev.assent.escalation;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.engine.NumberColumns;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row of a ladder's table.
 *
 * @param number          1 is the lowest rung
 * @param body            agency that decides here
 * @param mayEscalate     LEAD, OBJECTORS, CONSULTED or ids of agencies
 * @param window          within which an escalation to this rung may be lodged
 * @param signatoryRank   lowest rank that may sign it
 * @param contentRequired what it must contain, a word of the table {@code EscalationAdmissible}
 * @param limit           by when the body decides, from the moment the escalation is accepted
 * @param remindBefore    how long before the end of either clock people are reminded; null: not at all
 * @param decidingRank    lowest rank that may enter the body's decision
 * @param expiryMeans     what its silence means
 * @param basis           law or reason of this row
 */
record Rung(int number, String body, List<String> mayEscalate, TimeLimit window, String signatoryRank, String contentRequired,
        TimeLimit limit, TimeLimit remindBefore, String decidingRank, Expiry expiryMeans, String basis) {

    static final String OFFICER = "officer";

    /**
     * Reads a row of the table.
     *
     * @throws IllegalArgumentException with a sentence that names rung and column
     */
    static Rung of(Map<String, Object> row) {
        try {
            Unit unit = Unit.parse(text(row, "unit", null));
            return new Rung(NumberColumns.needed(row, "rung"), text(row, "body", null), words(text(row, "mayEscalate", null)),
                    limit(row, "escalateWithin", unit), text(row, "signatoryRank", OFFICER), text(row, "contentRequired", "REASONS"),
                    limit(row, "limit", unit), row.get("remindBefore") == null ? null : limit(row, "remindBefore", unit),
                    text(row, "decidingRank", OFFICER), Expiry.of(text(row, "expiryMeans", null)), text(row, "basis", ""));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException wrong) {
            throw new IllegalArgumentException("Rung " + row.get("rung") + " of the ladder is not usable: " + wrong.getMessage(), wrong);
        }
    }

    /** A clock's row with what "why here?" tells: the row of the table, its basis, and what the expiry means. */
    Map<String, Object> explained(Map<String, Object> clockRow, Map<String, Object> row, String expiry) {
        clockRow.put("because", row.get("because"));
        clockRow.put("basis", basis);
        clockRow.put("expiryMeans", expiry);
        return clockRow;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String text(Map<String, Object> row, String column, String otherwise) {
        Object value = row.get(column) instanceof String text && !text.isBlank() ? text.strip() : otherwise;
        if (value == null) {
            throw new IllegalArgumentException("column " + column + " is empty");
        }
        return (String) value;
    }

    private static TimeLimit limit(Map<String, Object> row, String column, Unit unit) {
        return new TimeLimit(NumberColumns.needed(row, column), unit, column.equals("remindBefore") ? LastDay.STAYS : LastDay.of(row.get("lastDay")));
    }
}
