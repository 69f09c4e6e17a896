package dev.assent.consultation;

import dev.assent.engine.Variable;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Contract of {@code processes/blocks/StoppableClock.bpmn}. */
public final class StoppableClock {
    static final Variable<Date> DEADLINE = Variable.instant("deadline");
    static final Variable<Date> REMINDER_DATE = Variable.instant("reminderDate");
    static final Variable<Date> STARTED_AT = Variable.instant("startedAt");
    /** whether the grace runs, not the time limit itself */
    static final Variable<Boolean> IN_GRACE = Variable.yesNo("inGrace");
    /** the first deadline that passed in silence; shown with the open task */
    static final Variable<Date> OVERDUE_SINCE = Variable.instant("overdueSince");
    static final String CLOCK_STOPPED = "ClockStopped";
    static final String CLOCK_RESTARTED = "ClockRestarted";
    static final String TIME_LIMIT_EXTENDED = "TimeLimitExtended";

    private StoppableClock() {
    }

    /** Writes the dates of a stage (the time limit, or the grace after it) into variables that the clock only reads. */
    public static void begin(VariableScope scope, Instant start, Deadlines.Dates dates, boolean grace) {
        Stage.begin(scope, start, dates, grace);
    }

    /** The deadline passes in silence, and the task stays open. */
    public static void overdue(VariableScope scope) {
        if (OVERDUE_SINCE.find(scope).isEmpty()) {
            OVERDUE_SINCE.set(scope, DEADLINE.of(scope));
        }
    }

    /** The place in Tasklist, 0 to 100, of what is asked about a file. */
    public static int priority(Map<String, Object> file) {
        return "URGENT".equals(file.get("urgency")) ? 90 : 50;
    }
}
