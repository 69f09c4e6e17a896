package dev.assent.consultation;

import dev.assent.engine.Variable;
import java.util.Date;

/** Contract of {@code processes/blocks/StoppableClock.bpmn}. */
final class StoppableClock {
    static final Variable<Date> DEADLINE = Variable.instant("deadline");
    static final Variable<Date> REMINDER_DATE = Variable.instant("reminderDate");
    static final Variable<Date> STARTED_AT = Variable.instant("startedAt");
    /** whether the grace runs, not the time limit itself */
    static final Variable<Boolean> IN_GRACE = Variable.yesNo("inGrace");
    static final String CLOCK_STOPPED = "ClockStopped";
    static final String CLOCK_RESTARTED = "ClockRestarted";
    static final String TIME_LIMIT_EXTENDED = "TimeLimitExtended";

    private StoppableClock() {
    }
}
