package dev.assent.consultation;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.WorkingDays;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The dates of one consultation, derived from when its stage began, its row, its calendar and the pauses. */
@Component
public class Deadlines {
    /** @param reminder after the deadline where none is due, so that it never fires first */
    public record Dates(Instant deadline, Instant reminder) {
    }

    private static final Duration SAME_DAY = Duration.ofHours(12);

    private final NationalSetups setups;
    private final PauseStore pauses;
    private final ExtensionStore extensions;
    private final Register register;

    Deadlines(NationalSetups setups, PauseStore pauses, ExtensionStore extensions, Register register) {
        this.setups = setups;
        this.pauses = pauses;
        this.extensions = extensions;
        this.register = register;
    }

    /** The dates of the time limit itself, moved by every pause since it began. */
    public Dates limit(String setup, String fileNumber, Consultee consultee, Instant start) {
        Instant deadline = derive(setup, fileNumber, consultee, start, consultee.limit());
        Instant reminder = consultee.remindBefore() == null ? null
                : ClockArithmetic.reminder(calendar(setup, consultee), start, deadline, consultee.remindBefore());
        return new Dates(deadline, reminder == null || reminder.isBefore(register.now()) ? never(deadline) : reminder);
    }

    /** The dates of the grace that began at {@link #graceStart}. */
    public Dates grace(String setup, String fileNumber, Consultee consultee, Instant start) {
        Instant deadline = derive(setup, fileNumber, consultee, start, consultee.grace());
        return new Dates(deadline, never(deadline));
    }

    /**
     * When a grace begins: at the deadline that passed, or now where the engine stood still so long that the superior would
     * lose his time. A millisecond earlier, for a deadline is the last moment of its own day.
     */
    Instant graceStart(Instant passed) {
        Instant now = register.now();
        return (Duration.between(passed, now).compareTo(SAME_DAY) < 0 ? passed : now).minusMillis(1);
    }

    private Instant derive(String setup, String fileNumber, Consultee consultee, Instant start, TimeLimit limit) {
        TimeLimit whole = extensions.added(fileNumber, consultee.agency(), start, limit);
        return ClockArithmetic.deadline(calendar(setup, consultee), start, whole, pauses.of(fileNumber, consultee.agency()), register.now());
    }

    static Instant never(Instant deadline) {
        return deadline.plus(Duration.ofDays(1));
    }

    private WorkingDays calendar(String setup, Consultee consultee) {
        NationalSetup national = setups.of(setup);
        return consultee.ownCalendar() ? national.workingDays(consultee.agency()) : national.workingDays();
    }
}
