package dev.assent.node;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a look at the database told.
 *
 * @param machine  the machine's time when the database was asked
 * @param ticks    the same moment on the clock that nobody can set
 * @param took     until the answer was there
 * @param database its time
 * @param newest   when any node was last heard of, by the database's clock then; null where none was
 */
record Reading(Instant machine, long ticks, Duration took, Instant database, Instant newest) {
    Optional<ClockFault> fault(Duration tolerance) {
        Duration half = took.dividedBy(2);
        Duration apart = Duration.between(database, machine.plus(half));
        if (newest != null && newest.isAfter(database.plus(tolerance))) {
            return Optional.of(new ClockFault(ClockFault.WENT_BACK, Duration.between(database, newest)));
        }
        // where the answer took long, half of that time is doubt
        return apart.abs().minus(half).compareTo(tolerance) <= 0 ? Optional.empty()
                : Optional.of(new ClockFault(apart.isNegative() ? ClockFault.BEHIND : ClockFault.AHEAD, apart.abs()));
    }

    /** Was the machine's clock set since then? The clock that nobody can set tells. */
    Optional<ClockFault> faultSince(MachineTime time, Duration tolerance) {
        Duration jump = Duration.between(machine.plus(time.since(ticks)), time.now());
        return jump.abs().compareTo(tolerance) <= 0 ? Optional.empty() : Optional.of(new ClockFault(ClockFault.SET, jump.abs()));
    }
}
