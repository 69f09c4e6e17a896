package dev.assent.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Limits in hours of business time: they run on working days while the agency is open, and no clock stands. */
final class BusinessTime {
    private BusinessTime() {
    }

    private record Stretch(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }

    /** When so much business time has passed. */
    static Instant after(WorkingDays calendar, Instant start, Duration limit, List<Pause> stops) {
        Duration left = limit;
        for (LocalDate day = LocalDate.ofInstant(start, calendar.zone());; day = calendar.plus(day, 1)) {
            for (Stretch open : open(calendar, day, start, Instant.MAX, stops)) {
                if (open.length().compareTo(left) >= 0) {
                    return open.from.plus(left);
                }
                left = left.minus(open.length());
            }
        }
    }

    /** Since when so much business time had passed. */
    static Instant before(WorkingDays calendar, Instant end, Duration limit) {
        Duration left = limit;
        for (LocalDate day = LocalDate.ofInstant(end, calendar.zone());; day = calendar.plus(day, -1)) {
            List<Stretch> stretches = open(calendar, day, Instant.MIN, end, List.of());
            Collections.reverse(stretches);
            for (Stretch open : stretches) {
                if (open.length().compareTo(left) >= 0) {
                    return open.to.minus(left);
                }
                left = left.minus(open.length());
            }
        }
    }

    /** When the clock runs on this day between the two instants. */
    private static List<Stretch> open(WorkingDays calendar, LocalDate day, Instant start, Instant end, List<Pause> stops) {
        BusinessHours hours = calendar.businessHours().orElseThrow(() -> new CalendarException(
                "The calendar says no business hours, but a limit counts them.", "لا يذكر التقويم ساعات الدوام مع أن مهلة تُحسب بها."));
        List<Stretch> open = new ArrayList<>();
        if (!calendar.isWorkingDay(day)) {
            return open;
        }
        Instant from = later(start, day.atTime(hours.from()).atZone(calendar.zone()).toInstant());
        Instant closes = day.atTime(hours.to()).atZone(calendar.zone()).toInstant();
        Instant to = end.isBefore(closes) ? end : closes;
        for (Pause stop : stops) {
            if (stop.from().isAfter(from) && stop.from().isBefore(to)) {
                open.add(new Stretch(from, stop.from()));
            }
            from = stop.from().isBefore(to) ? later(from, stop.to()) : from;
        }
        if (from.isBefore(to)) {
            open.add(new Stretch(from, to));
        }
        return open;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
