package dev.assent.consultation;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Writes the dates of a stage (the time limit, or the grace after it) into variables that timers only read. */
final class Stage {
    private Stage() {
    }

    static void begin(VariableScope scope, Instant start, Deadlines.Dates dates, boolean grace) {
        StoppableClock.STARTED_AT.set(scope, Date.from(start));
        StoppableClock.IN_GRACE.set(scope, grace);
        date(scope, dates);
    }

    /** The grace begins, and the open task shows that its limit has passed. */
    static void overdue(VariableScope scope, Expiry.Step step, String mark) {
        StoppableClock.overdue(scope);
        begin(scope, step.start(), step.dates(), true);
        TimedConsultation.MARK.set(scope, mark);
        TimedConsultation.PRIORITY.set(scope, 80);
    }

    static void date(VariableScope scope, Deadlines.Dates dates) {
        StoppableClock.DEADLINE.set(scope, Date.from(dates.deadline()));
        StoppableClock.REMINDER_DATE.set(scope, Date.from(dates.reminder()));
    }
}
