package dev.assent.clock;

import dev.assent.engine.Variable;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Contract of {@code processes/blocks/StoppableClock.bpmn}. */
public final class StoppableClock {
    public static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    public static final Variable<String> SETUP = Variable.text("setup");
    public static final Variable<Map<String, Object>> CONSULTEE = Variable.map("consultee");
    public static final Variable<Date> DEADLINE = Variable.instant("deadline");
    public static final Variable<Date> REMINDER_DATE = Variable.instant("reminderDate");
    public static final Variable<Date> STARTED_AT = Variable.instant("startedAt");
    /** whether the grace runs, not the time limit itself */
    public static final Variable<Boolean> IN_GRACE = Variable.yesNo("inGrace");
    /** the first deadline that passed in silence; shown with the open task */
    static final Variable<Date> OVERDUE_SINCE = Variable.instant("overdueSince");
    static final String CLOCK_STOPPED = "ClockStopped";
    static final String CLOCK_RESTARTED = "ClockRestarted";
    static final String TIME_LIMIT_EXTENDED = "TimeLimitExtended";

    private StoppableClock() {
    }

    /** Writes the dates of a stage (the time limit, or the grace after it) into variables that the clock only reads. */
    public static void begin(VariableScope scope, Instant start, Deadlines.Dates dates, boolean grace) {
        STARTED_AT.set(scope, Date.from(start));
        IN_GRACE.set(scope, grace);
        date(scope, dates);
    }

    public static void date(VariableScope scope, Deadlines.Dates dates) {
        DEADLINE.set(scope, Date.from(dates.deadline()));
        REMINDER_DATE.set(scope, Date.from(dates.reminder()));
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
