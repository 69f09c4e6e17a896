package dev.assent.calendar;

import java.util.Locale;

/** What a time limit is counted in: working days of a calendar, calendar days, or hours on the clock. */
public enum Unit {
    WORKING_DAYS("working day"),
    CALENDAR_DAYS("calendar day"),
    HOURS("hour");

    private final String name;

    Unit(String name) {
        this.name = name;
    }

    /**
     * Reads a unit as a designer writes it in a table: "working days", "working", "calendar day", "hours", in any case.
     *
     * @throws CalendarException for anything else, also for plain "days", which does not say which days are meant
     */
    public static Unit parse(String text) {
        String plain = text == null ? "" : text.strip().replaceAll("[\\s_]+", " ").toLowerCase(Locale.ROOT);
        for (Unit unit : values()) {
            if (plain.equals(unit.name) || plain.equals(unit.name + "s") || (plain + " day").equals(unit.name)) {
                return unit;
            }
        }
        throw new CalendarException(
                "\"" + plain + "\" is not a unit of time: write working days, calendar days or hours.",
                "«" + plain + "» ليست وحدة زمنية: اكتب working days (أيام عمل) أو calendar days (أيام تقويمية) أو hours (ساعات).");
    }

    String of(int amount) {
        return amount + " " + name + (amount == 1 ? "" : "s");
    }
}
