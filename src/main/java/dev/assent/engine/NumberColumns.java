package dev.assent.engine;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Columns of tables that hold numbers, whatever type the table declares. */
public final class NumberColumns {
    /** What the tables of time limits, consultees, members, rungs, votes, questions and extensions call their numbers. */
    public static final Set<String> NAMES = Set.of("limit", "remindBefore", "priority", "round", "grace", "rung", "escalateWithin", "quorum",
            "times", "maximum", "decideWithin", "answerLimit", "warnGrace", "askWithin", "finishWithin");

    private NumberColumns() {
    }

    /**
     * A whole number of a row.
     *
     * @return empty if the column is empty or missing
     * @throws IllegalArgumentException with a sentence that names the column, if it says anything but a whole number
     */
    public static OptionalInt whole(Map<String, ?> row, String column) {
        Object value = row.get(column);
        if (value == null || value instanceof String text && text.isBlank()) {
            return OptionalInt.empty();
        }
        if (value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue()) && Math.abs(number.doubleValue()) <= Integer.MAX_VALUE) {
            return OptionalInt.of(number.intValue());
        }
        throw new IllegalArgumentException("The column " + column + " says \"" + value + "\", which is no whole number");
    }

    /** As {@link #whole}, where the row must say a number. */
    public static int needed(Map<String, ?> row, String column) {
        return whole(row, column).orElseThrow(() -> new IllegalArgumentException("The column " + column + " is empty, and a number is needed"));
    }
}
