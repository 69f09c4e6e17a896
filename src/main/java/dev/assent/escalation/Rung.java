package dev.assent.escalation;

import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.engine.NumberColumns;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a ladder's table.
 *
 * @param number          1 is the lowest rung
 * @param body            agency that decides here
 * @param mayEscalate     words of {@link Entitlement}, or ids of agencies
 * @param opensOn         what brings a file here, where this is the first rung
 * @param window          within which an escalation to this rung may be lodged; null where it climbs by itself alone
 * @param signatoryRank   lowest rank that may sign it
 * @param contentRequired what it must contain, a word of the table {@code EscalationAdmissible}
 * @param limit           by when the body decides, from the moment the escalation is accepted; null where it has no limit, or votes, each member by his own row
 * @param remindBefore    how long before the end of either clock people are reminded; null: not at all
 * @param decidingRank    lowest rank that may enter the body's decision
 * @param expiryMeans     what its silence means, or a vote that comes to nothing; null where it has no limit
 * @param votes           whether the body decides by a ballot, whose tables are the columns membersTable and votesTable
 * @param ownRoundOnly    whether its approval overrules the binding objections of its own round alone
 * @param basis           law or reason of this row
 */
record Rung(int number, String body, List<String> mayEscalate, Opening opensOn, TimeLimit window, String signatoryRank, String contentRequired,
        TimeLimit limit, TimeLimit remindBefore, String decidingRank, Expiry expiryMeans, boolean votes, boolean ownRoundOnly, String basis) {

    static final String OFFICER = "officer";
    static final String OWN_ROUND = "OWN_ROUND";
    static final String ALL = "ALL";

    /**
     * Reads a row of the table.
     *
     * @throws IllegalArgumentException with a sentence that names rung and column
     */
    static Rung of(Map<String, Object> row) {
        try {
            List<String> who = words(text(row, "mayEscalate", null));
            boolean offered = who.stream().anyMatch(word -> !Entitlement.AUTOMATIC.equals(word));
            boolean votes = !text(row, "membersTable", "").isEmpty();
            boolean limited = !votes && row.get("limit") != null;
            Unit unit = offered || limited ? Unit.parse(text(row, "unit", null)) : null;
            return new Rung(NumberColumns.needed(row, "rung"), text(row, "body", null), who,
                    Opening.valueOf(text(row, "opensOn", "DISPUTE").toUpperCase(Locale.ROOT)), offered ? limit(row, "escalateWithin", unit) : null,
                    text(row, "signatoryRank", OFFICER), text(row, "contentRequired", "REASONS"),
                    limited ? limit(row, "limit", unit) : null, unit == null || row.get("remindBefore") == null ? null : limit(row, "remindBefore", unit),
                    text(row, "decidingRank", OFFICER), limited || votes ? Expiry.of(text(row, "expiryMeans", null)) : null, votes,
                    OWN_ROUND.equals(text(row, "overrules", votes ? OWN_ROUND : ALL)), text(row, "basis", ""));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException wrong) {
            throw new IllegalArgumentException("Rung " + row.get("rung") + " of the ladder is not usable: " + wrong.getMessage(), wrong);
        }
    }

    /** Does its body decide when it will, as long as the limit of the file allows? */
    boolean unlimited() {
        return !votes && limit == null;
    }

    /** Does a dispute come here without anybody's doing, at once or when nobody has carried it here in time? */
    boolean automatic() {
        return mayEscalate.contains(Entitlement.AUTOMATIC);
    }

    /** Does it come here by itself, and not by the silence of the body below? */
    boolean comesByItself(Optional<Map<String, Object>> earlier) {
        return automatic() && earlier.map(below -> !Expiry.NEXT_RUNG.name().equals(below.get("outcome"))).orElse(true);
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
