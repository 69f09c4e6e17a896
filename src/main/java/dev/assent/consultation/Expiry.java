package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.Deadlines;
import dev.assent.clock.DueDates;
import dev.assent.clock.Silence;
import dev.assent.register.Register;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What the expiry of a time limit leads to, whatever was asked: nothing yet, an alarm, another body, or silence as the answer. */
@Component
public class Expiry {
    /** SETTLED: silence was the answer. WAITING: the file waits, alarm. ESCALATED: another body is asked too. NOT_YET: the clock had stood. */
    public enum Outcome { SETTLED, WAITING, ESCALATED, NOT_YET }

    /**
     * The time limit that expired.
     *
     * @param id        of the question, which is its process instance
     * @param started   when the time limit, or the grace, began
     * @param inGrace   whether it was the grace that ran
     * @param escalated whether another body has been asked already
     * @param passed    the deadline
     */
    public record Limit(String id, String setup, String fileNumber, Instant started, boolean inGrace, boolean escalated, Instant passed) {
    }

    /**
     * What follows.
     *
     * @param meaning what the row says; null if nothing has expired
     * @param start   when the stage began that runs from here
     * @param dates   of that stage; null when silence was the answer
     */
    public record Step(Outcome outcome, Silence meaning, Instant start, Deadlines.Dates dates) {
    }

    private static final int URGENT = 80;

    private final Deadlines deadlines;
    private final DueDates due;
    private final Register register;

    Expiry(Deadlines deadlines, DueDates due, Register register) {
        this.deadlines = deadlines;
        this.due = due;
        this.register = register;
    }

    /** Says what follows and moves the deadline to the end of the stage that begins. */
    public Step of(Limit limit, Consultee consultee) {
        Deadlines.Dates derived = limit.inGrace() ? deadlines.grace(limit.setup(), limit.fileNumber(), consultee, limit.started())
                : deadlines.limit(limit.setup(), limit.fileNumber(), consultee, limit.started());
        if (derived.deadline().isAfter(register.now())) {
            // the clock was stopped before this one began to run, so it never heard of it: no limit expires while the clock stands
            due.move(limit.id(), derived, 0);
            return new Step(Outcome.NOT_YET, null, limit.started(), derived);
        }
        Silence meaning = SilenceRule.meaning(consultee, limit.escalated());
        Outcome outcome = SilenceRule.outcome(meaning);
        if (outcome == Outcome.SETTLED) {
            return new Step(outcome, meaning, null, null);
        }
        Instant start = deadlines.graceStart(limit.setup(), limit.fileNumber(), consultee);
        Deadlines.Dates grace = deadlines.grace(limit.setup(), limit.fileNumber(), consultee, start);
        due.grace(limit.id(), outcome == Outcome.ESCALATED || limit.escalated() ? consultee.escalateTo() : null, grace, URGENT);
        return new Step(outcome, meaning, start, grace);
    }
}
