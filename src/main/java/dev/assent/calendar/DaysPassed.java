package dev.assent.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many days of a time limit have passed: {@link ClockArithmetic#deadline} the other way round. What ended after so many days ended
 * within a limit of so many, and not within one of a day less.
 */
public final class DaysPassed {
    private DaysPassed() {
    }

    /**
     * The days after the day as which the beginning counts, up to that as which the end counts, less those on which the clock stood.
     *
     * @param unit  WORKING_DAYS or CALENDAR_DAYS
     * @param stops in any order, overlapping or not; an open one counts up to the end
     * @return 0 where both count as the same day
     */
    public static int between(WorkingDays calendar, Unit unit, Instant from, Instant to, Collection<Pause> stops) {
        if (unit != Unit.WORKING_DAYS && unit != Unit.CALENDAR_DAYS) {
            throw new IllegalArgumentException(unit + " are no days");
        }
        List<Pause> union = Pause.union(stops.stream().map(stop -> stop.closedAt(to)).toList());
        LocalDate last = calendar.receiptDay(to, unit);
        return (int) Stream.iterate(calendar.receiptDay(from, unit).plusDays(1), day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(day -> unit == Unit.CALENDAR_DAYS || calendar.isWorkingDay(day))
                .filter(day -> !ClockArithmetic.standsAsBegins(day, calendar, unit, union)).count();
    }
}
