package dev.assent.figures;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.Pause;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.WorkingDays;
import java.time.Instant;
import java.util.List;

/**
 * What a setup promises: so many of a hundred files within so long.
 *
 * @param number 1 is the first
 * @param net    the time in which the applicant was waited for does not count
 */
record Target(int number, int promised, TimeLimit limit, boolean net) {
    boolean met(WorkingDays calendar, Instant from, Instant to, List<Pause> stops) {
        return !to.isAfter(ClockArithmetic.deadline(calendar, from, limit, net ? stops : List.of(), to));
    }
}
