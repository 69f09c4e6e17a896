package dev.assent.clock;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.WorkingDays;
import dev.assent.engine.Moment;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The dates of one consultation, derived from when its stage began, its row, its calendar and the pauses. */
@Component
public class Deadlines {
    /** @param reminder after the deadline where none is due, so that it never fires first */
    public record Dates(Instant deadline, Instant reminder) {
    }

    /** A limit that begins, and what follows from that. */
    public record Begun(Instant start, Dates dates) {
    }

    private final NationalSetups setups;
    private final PauseStore pauses;
    private final ExtensionStore extensions;
    private final Register register;
    private final Moment moment;
    private final Anchors anchors;

    Deadlines(NationalSetups setups, PauseStore pauses, ExtensionStore extensions, Register register, Moment moment, Anchors anchors) {
        this.setups = setups;
        this.pauses = pauses;
        this.extensions = extensions;
        this.register = register;
        this.moment = moment;
        this.anchors = anchors;
    }

    /** The dates of the time limit itself, moved by every pause since it began. */
    public Dates limit(String setup, String fileNumber, Consultee consultee, Instant start) {
        Instant since = anchors.since(fileNumber, consultee, start);
        Instant deadline = derive(setup, fileNumber, consultee, since, consultee.limit());
        Instant reminder = consultee.remindBefore() == null ? null
                : ClockArithmetic.reminder(calendar(setup, consultee), since, deadline, consultee.remindBefore());
        return new Dates(deadline, reminder == null || reminder.isBefore(register.now()) ? never(deadline) : reminder);
    }

    /** The dates of the grace that began at {@link #graceStart}. */
    public Dates grace(String setup, String fileNumber, Consultee consultee, Instant start) {
        Instant deadline = derive(setup, fileNumber, consultee, start, consultee.grace());
        return new Dates(deadline, never(deadline));
    }

    /** When the time limit of this row about a track begins, if it begins here: as of what it follows, or now where nothing would be left of it; and its dates. */
    public Begun begin(String setup, String fileNumber, String track, Consultee consultee) {
        return begin(anchors.begins(setup, fileNumber, track, consultee).orElseGet(() -> begun(consultee.limit())), start -> limit(setup, fileNumber, consultee, start));
    }

    /** As {@link #begin}, the moment alone. */
    public Instant start(String setup, String fileNumber, String track, Consultee consultee) {
        return begin(setup, fileNumber, track, consultee).start();
    }

    /** As {@link #start}, of a limit that counts from this moment. */
    Instant start(String setup, String fileNumber, Consultee consultee, Instant moment) {
        return start(moment, start -> limit(setup, fileNumber, consultee, start));
    }

    // a limit in hours needs no day that is the deadline's own
    private Instant begun(TimeLimit limit) {
        return limit != null && limit.unit().inHours() ? moment.toTheHour() : moment.begins();
    }

    /** As {@link #start}, for a limit that begins again because it has passed without an outcome. */
    Instant again(String setup, String fileNumber, Consultee consultee) {
        return start(begun(consultee.limit()), start -> limit(setup, fileNumber, consultee, start));
    }

    /** As {@link #start}, for the grace of the row. */
    public Instant graceStart(String setup, String fileNumber, Consultee consultee) {
        return start(begun(consultee.grace()), start -> grace(setup, fileNumber, consultee, start));
    }

    private Instant start(Instant begun, Function<Instant, Dates> dates) {
        return begin(begun, dates).start();
    }

    private Begun begin(Instant begun, Function<Instant, Dates> dates) {
        Dates its = dates.apply(begun);
        Instant now = register.now();
        return its.deadline().isAfter(now) ? new Begun(begun, its) : new Begun(now, dates.apply(now));
    }

    private Instant derive(String setup, String fileNumber, Consultee consultee, Instant start, TimeLimit limit) {
        TimeLimit whole = extensions.added(fileNumber, consultee.agency(), start, limit);
        return ClockArithmetic.deadline(calendar(setup, consultee), start, whole, pauses.of(fileNumber, consultee.agency()), register.now());
    }

    public static Instant never(Instant deadline) {
        return deadline.plus(Duration.ofDays(1));
    }

    /** The agency's own calendar where its row says so, else the setup's. */
    WorkingDays calendar(String setup, Consultee consultee) {
        NationalSetup national = setups.of(setup);
        return consultee.ownCalendar() ? national.workingDays(consultee.agency()) : national.workingDays();
    }
}
