package dev.assent.clock;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The clock runs again: derives the new dates from the pauses and moves the open task with them. */
@Component
class ExtendDeadline implements JavaDelegate {
    private final Deadlines deadlines;
    private final DueDates due;

    ExtendDeadline(Deadlines deadlines, DueDates due) {
        this.deadlines = deadlines;
        this.due = due;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = StoppableClock.FILE_NUMBER.of(execution);
        String setup = StoppableClock.SETUP.of(execution);
        Consultee consultee = Consultee.of(StoppableClock.CONSULTEE.of(execution));
        Instant start = StoppableClock.STARTED_AT.of(execution).toInstant();
        boolean grace = StoppableClock.IN_GRACE.find(execution).orElse(false);
        Deadlines.Dates dates = grace ? deadlines.grace(setup, number, consultee, start) : deadlines.limit(setup, number, consultee, start);
        StoppableClock.date(execution, dates);
        due.move(Caller.of(execution), dates, 0);
    }
}
