package dev.assent.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * Deadlines, reminders and net times, each derived from the facts in one go; docs/timing.md has worked examples.
 *
 * <p>The day of receipt is day 0 of a limit in days, which expires at the closing of day {@code amount}. A day on which
 * the clock stands as it begins is not counted, so a stop costs the days after its first date up to the day as which its
 * end counts, two stops at once count once, and a stop within a day costs nothing; but no limit expires while the clock stands. A limit in
 * hours is extended by exactly the time the clock stood. What happens after the deadline does not move it.
 */
public final class ClockArithmetic {
    private ClockArithmetic() {}

    /**
     * {@link #deadline(WorkingDays, Instant, TimeLimit, Collection, Instant)} when every pause has ended.
     *
     * @throws IllegalArgumentException if a pause is still open: then there is only a deadline as of some now
     */
    public static Instant deadline(WorkingDays calendar, Instant start, TimeLimit limit, Collection<Pause> pauses) {
        pauses.stream().filter(Pause::open).findAny().ifPresent(pause -> {
            throw new IllegalArgumentException("the clock stands since " + pause.from() + ": say until when to count it");
        });
        return deadline(calendar, start, limit, pauses, start);
    }

    /**
     * When the limit expires.
     *
     * @param start when the clock was started; a limit in days begins with the day as which this counts
     * @param limit working days end on a working day; calendar days, months and years end as their {@link LastDay} says
     * @param pauses in any order, overlapping or not; what lies before the start is ignored
     * @param now until when an open pause is counted
     */
    public static Instant deadline(
            WorkingDays calendar, Instant start, TimeLimit limit, Collection<Pause> pauses, Instant now) {
        List<Pause> stops = closed(pauses, now);
        return switch (limit.unit()) {
            case HOURS -> inHours(start, Duration.ofHours(limit.amount()), stops);
            case BUSINESS_HOURS -> BusinessTime.after(calendar, start, Duration.ofHours(limit.amount()), stops);
            default -> inDays(calendar, start, limit, stops);
        };
    }

    private static Instant inDays(WorkingDays calendar, Instant start, TimeLimit limit, List<Pause> stops) {
        LocalDate received = calendar.receiptDay(start, limit.unit());
        boolean working = limit.unit() == Unit.WORKING_DAYS;
        // a month or a year has so many days as lie between its two dates
        long amount = working ? limit.amount() : ChronoUnit.DAYS.between(received, limit.unit().plus(received, limit.amount(), calendar));
        LocalDate day = received;
        long counted = 0;
        while (counted < amount || standsAt(calendar.closing(limit.lastDay().from(day, received, calendar)), stops)) {
            day = working ? calendar.plus(day, 1) : day.plusDays(1);
            counted += standsAsBegins(day, calendar, limit.unit(), stops) ? 0 : 1;
        }
        return calendar.closing(limit.lastDay().from(day, received, calendar));
    }

    /** A stop begins when it begins, but what ends it counts like everything that arrives: after the cut-off, or on a day off, as the next day's. */
    static boolean standsAsBegins(LocalDate day, WorkingDays calendar, Unit unit, List<Pause> stops) {
        return stops.stream().anyMatch(stop -> LocalDate.ofInstant(stop.from(), calendar.zone()).isBefore(day)
                && !calendar.receiptDay(stop.to(), unit).isBefore(day));
    }

    /** A clock stopped exactly at a closing has still run until then; one restarted exactly then has not. */
    private static boolean standsAt(Instant closing, List<Pause> stops) {
        return stops.stream().anyMatch(stop -> stop.from().isBefore(closing) && !stop.to().isBefore(closing));
    }

    private static Instant inHours(Instant start, Duration limit, List<Pause> stops) {
        Instant deadline = start.plus(limit);
        for (Pause stop : stops) {
            if (stop.from().isBefore(deadline)) {
                deadline = deadline.plus(stop.within(start, Instant.MAX));
            }
        }
        return deadline;
    }

    /**
     * When to remind of a deadline: for days, at the closing of the day so many days before the deadline's day.
     *
     * @return null if that would be before the start
     */
    public static Instant reminder(WorkingDays calendar, Instant start, Instant deadline, TimeLimit before) {
        Instant reminder = shifted(calendar, deadline, before, -1);
        return reminder.isBefore(start) ? null : reminder;
    }

    /** When a grace after a deadline ends; it follows the deadline's own day, so no day of receipt is added. */
    public static Instant plus(WorkingDays calendar, Instant deadline, TimeLimit grace) {
        return shifted(calendar, deadline, grace, 1);
    }

    private static Instant shifted(WorkingDays calendar, Instant from, TimeLimit by, int sign) {
        if (by.unit().inHours()) {
            Duration hours = Duration.ofHours(by.amount());
            return by.unit() == Unit.HOURS ? from.plus(hours.multipliedBy(sign))
                    : sign > 0 ? BusinessTime.after(calendar, from, hours, List.of()) : BusinessTime.before(calendar, from, hours);
        }
        LocalDate day = calendar.dayOf(from);
        return calendar.closing(by.lastDay().from(by.unit().plus(day, sign * by.amount(), calendar), day, calendar));
    }

    /**
     * The time from one instant to another.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public static Duration gross(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        return Duration.between(from, to);
    }

    /**
     * The {@link #gross} time less the time the clock stood in between; an open pause counts up to the end.
     *
     * @throws IllegalArgumentException if the end is before the beginning
     */
    public static Duration net(Instant from, Instant to, Collection<Pause> pauses) {
        return closed(pauses, to).stream().map(stop -> stop.within(from, to)).reduce(gross(from, to), Duration::minus);
    }

    private static List<Pause> closed(Collection<Pause> pauses, Instant now) {
        return Pause.union(pauses.stream().map(pause -> pause.closedAt(now)).toList());
    }
}
