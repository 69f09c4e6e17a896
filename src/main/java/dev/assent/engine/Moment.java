package dev.assent.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * The moment as which what happens now counts, for the clocks that begin with it; docs/timing.md has the rules. What follows a person's
 * act counts as of the act, what follows a deadline as of the deadline, however late the machine comes to it; only after more than
 * twelve hours it counts as of now, so that nobody loses his time to an outage.
 */
@Component
public class Moment {
    private final Clock clock;

    Moment(Clock clock) {
        this.clock = clock;
    }

    /** When a clock begins that begins here; never later than now, to the millisecond. */
    public Instant begins() {
        return JobMoments.inForce(now());
    }

    /** As {@link #begins}, at a deadline itself rather than a millisecond before it. */
    public Instant toTheHour() {
        Instant begun = begins();
        Instant next = begun.plusMillis(1);
        return next.equals(next.truncatedTo(ChronoUnit.SECONDS)) ? next : begun;
    }

    /** From where a grace counts on: this deadline, which has passed, or now after an outage. */
    public Instant passed(Instant deadline) {
        return JobMoments.recent(deadline, now());
    }

    /** What comes next waited for this, too: an answer given, a silence that counted. */
    public void notBefore(Instant instant) {
        JobMoments.raise(instant);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
