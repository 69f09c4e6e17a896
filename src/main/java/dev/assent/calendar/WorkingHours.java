package dev.assent.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How long something took on working days: every hour of a working day counts, day and night, none of a day off. */
public final class WorkingHours {
    private static final int SECONDS = 3600;
    private static final int PLACES = 2;

    private WorkingHours() {
    }

    /** Hours with two places; none where the end lies before the beginning. */
    public static BigDecimal between(WorkingDays calendar, Instant from, Instant to) {
        Duration all = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, calendar.zone());
        for (LocalDate day = LocalDate.ofInstant(from, calendar.zone()); !day.isAfter(last); day = day.plusDays(1)) {
            Instant begins = later(from, day.atStartOfDay(calendar.zone()).toInstant());
            Instant ends = earlier(to, day.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
            if (calendar.isWorkingDay(day) && ends.isAfter(begins)) {
                all = all.plus(Duration.between(begins, ends));
            }
        }
        return BigDecimal.valueOf(all.toSeconds()).divide(BigDecimal.valueOf(SECONDS), PLACES, RoundingMode.HALF_UP);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
