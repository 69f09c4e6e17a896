package dev.assent.sample;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.Pause;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.WorkingDays;
import dev.assent.clock.Consultee;
import dev.assent.setup.NationalSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** When people act, in the hours they work, and deadlines by the arithmetic that dates real files. */
final class Days {
    private static final int OPENS = 9;
    private static final int CLOSES = 17;
    private static final int MINUTES_A_DAY = 390;

    private final NationalSetup setup;
    private final Chance chance;

    Days(NationalSetup setup, Chance chance) {
        this.setup = setup;
        this.chance = chance;
    }

    WorkingDays calendar() {
        return setup.workingDays();
    }

    WorkingDays calendar(Consultee consultee) {
        return consultee.ownCalendar() ? setup.workingDays(consultee.agency()) : calendar();
    }

    /** A moment at work so many working days later; 0: the same day if there is time left, else the next one. */
    Instant later(Instant from, int workingDays) {
        LocalDate day = LocalDate.ofInstant(from, calendar().zone());
        Instant soon = from.plus(chance.between(10, 90), ChronoUnit.MINUTES);
        if (workingDays == 0 && soon.atZone(calendar().zone()).getHour() < CLOSES && calendar().isWorkingDay(day)) {
            return soon;
        }
        return at(calendar().plus(day, Math.max(1, workingDays)));
    }

    /** Some time at work on this day, or on the next working day. */
    Instant at(LocalDate day) {
        LocalDate working = calendar().isWorkingDay(day) ? day : calendar().plus(day, 1);
        return working.atTime(OPENS, 0).atZone(calendar().zone()).toInstant().plus(chance.between(0, MINUTES_A_DAY), ChronoUnit.MINUTES)
                .plus(chance.between(0, 59), ChronoUnit.SECONDS);
    }

    Instant deadline(Instant start, TimeLimit limit, Collection<Pause> pauses) {
        return ClockArithmetic.deadline(calendar(), start, limit, pauses);
    }

    Instant deadline(Consultee consultee, Instant start, TimeLimit limit, Collection<Pause> pauses) {
        return ClockArithmetic.deadline(calendar(consultee), start, limit, pauses);
    }

    /** Null where none is due. */
    Instant reminder(Consultee consultee, Instant start, Instant deadline) {
        return consultee.remindBefore() == null ? null : ClockArithmetic.reminder(calendar(consultee), start, deadline, consultee.remindBefore());
    }

    /** A moment at work within the limit: after this share of it, in percent; never after the deadline. */
    Instant within(Instant start, Instant deadline, int percent) {
        Instant share = start.plus(start.until(deadline, ChronoUnit.MINUTES) * percent / 100, ChronoUnit.MINUTES);
        Instant working = at(LocalDate.ofInstant(share, calendar().zone()));
        Instant answered = working.isAfter(start) ? working : later(start, 0);
        return answered.isBefore(deadline) ? answered : deadline.minus(chance.between(1, 20), ChronoUnit.MINUTES);
    }

    static List<Pause> none() {
        return List.of();
    }
}
