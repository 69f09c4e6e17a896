package dev.assent.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a rule states it, such as "10 working days" or "1 month, next".
 *
 * @param amount  1 to 10000
 * @param unit    what the amount counts
 * @param lastDay what becomes of a last day that is no working day; concerns calendar days, months and years
 */
public record TimeLimit(int amount, Unit unit, LastDay lastDay) {
    private static final int LONGEST = 10_000;
    private static final Pattern TEXT = Pattern.compile("\\s*(-?\\p{Nd}{1,9})\\s+([^\\s,][^,]*)(?:,(.*))?");

    /** @throws CalendarException if the amount is not positive, or longer than any rule means (10000) */
    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(lastDay, "lastDay");
        if (amount < 1 || amount > LONGEST) {
            throw new CalendarException(
                    "A time limit must be between 1 and " + LONGEST + ", not " + amount + ".",
                    "يجب أن تكون المهلة بين 1 و" + LONGEST + "، لا " + amount + ".");
        }
    }

    /** A limit that ends on whatever day it ends. */
    public TimeLimit(int amount, Unit unit) {
        this(amount, unit, LastDay.STAYS);
    }

    /**
     * Reads "10 working days", "1 calendar day", "48 hours", "3 months, next".
     *
     * @throws CalendarException if the text is not a whole number and a unit
     */
    public static TimeLimit parse(String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            throw new CalendarException(
                    "\"" + text + "\" is not a time limit: write a whole number and a unit, such as 10 working days.",
                    "«" + text + "» ليست مهلة: اكتب عددًا صحيحًا ووحدة، مثل 10 working days.");
        }
        return new TimeLimit(Integer.parseInt(parts.group(1)), Unit.parse(parts.group(2)), LastDay.of(parts.group(3)));
    }

    /** The same with so much more, in its own unit. */
    public TimeLimit longer(int more) {
        return more == 0 ? this : new TimeLimit(amount + more, unit, lastDay);
    }

    /** The last day of something that is valid for so long from this day on, which is not counted; for units of days, months and years. */
    public LocalDate until(LocalDate day, WorkingDays calendar) {
        return lastDay.from(unit.plus(day, amount, calendar), day, calendar);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return unit.of(amount) + (lastDay == LastDay.STAYS ? "" : ", " + lastDay.name().toLowerCase(java.util.Locale.ROOT));
    }
}
