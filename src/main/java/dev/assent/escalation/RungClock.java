package dev.assent.escalation;

import dev.assent.clock.RowClock;
import dev.assent.engine.Variable;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of the clock that runs beside a person's task; timers only read them. */
final class RungClock {
    /** the row as the clock reads it, and as "why here?" tells of it */
    static final Variable<Map<String, Object>> CLOCK_ROW = Variable.map("consultee");
    static final Variable<Date> STARTED_AT = Variable.instant("startedAt");
    static final Variable<Date> DEADLINE = Variable.instant("deadline");
    static final Variable<Date> REMINDER_DATE = Variable.instant("reminderDate");
    static final Variable<Boolean> IN_GRACE = Variable.yesNo("inGrace");
    static final Variable<Integer> PRIORITY = new Variable<>("taskPriority", Integer.class);
    static final Variable<String> MARK = Variable.text("mark");

    private RungClock() {
    }

    /** No clock runs: the task has no due date. */
    static void none(VariableScope scope, Map<String, Object> row) {
        CLOCK_ROW.set(scope, row);
        DEADLINE.set(scope, null);
        REMINDER_DATE.set(scope, null);
        prioritize(scope);
    }

    static void begin(VariableScope scope, Map<String, Object> row, Instant start, RowClock.Dates dates) {
        CLOCK_ROW.set(scope, row);
        IN_GRACE.set(scope, false);
        prioritize(scope);
        again(scope, start, dates);
    }

    private static void prioritize(VariableScope scope) {
        PRIORITY.set(scope, "URGENT".equals(EscalationLadder.FILE.of(scope).get("urgency")) ? 90 : 60);
    }

    static void again(VariableScope scope, Instant start, RowClock.Dates dates) {
        STARTED_AT.set(scope, Date.from(start));
        DEADLINE.set(scope, Date.from(dates.deadline()));
        REMINDER_DATE.set(scope, Date.from(dates.reminder()));
    }
}
