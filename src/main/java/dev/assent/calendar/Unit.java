package dev.assent.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** What a time limit is counted in: working days of a calendar, calendar days, hours on the clock, hours of business time, months or years. */
public enum Unit {
    WORKING_DAYS("working day"),
    CALENDAR_DAYS("calendar day"),
    HOURS("hour"),
    BUSINESS_HOURS("business hour"),
    MONTHS("month"),
    YEARS("year");

    private final String name;

    Unit(String name) {
        this.name = name;
    }

    /**
     * Reads a unit as a designer writes it in a table: "working days", "working", "calendar day", "hours", "months", in any case.
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
                "\"" + plain + "\" is not a unit of time: write working days, calendar days, hours, business hours, months or years.",
                "«" + plain + "» ليست وحدة زمنية: اكتب working days (أيام عمل) أو calendar days (أيام تقويمية) أو hours (ساعات) أو business hours"
                        + " (ساعات دوام) أو months (أشهر) أو years (سنوات).");
    }

    /** Does such a limit end within a day, not with it? */
    public boolean inHours() {
        return this == HOURS || this == BUSINESS_HOURS;
    }

    /** A month from the 31st ends on the last day of a shorter one, a year from 29 February on the 28th. */
    LocalDate plus(LocalDate day, int amount, WorkingDays calendar) {
        return switch (this) {
            case WORKING_DAYS -> calendar.plus(day, amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
            default -> day.plusDays(amount);
        };
    }

    String of(int amount) {
        return amount + " " + name + (amount == 1 ? "" : "s");
    }
}
