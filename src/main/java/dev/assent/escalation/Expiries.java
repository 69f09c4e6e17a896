package dev.assent.escalation;

import dev.assent.clock.RowClock;
import dev.assent.consultation.HoldAlarm;
import dev.assent.engine.Processes;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The time limit of a body has passed: records what its row says silence means, or lets the file wait. */
@Component
class Expiries {
    private static final int OVERDUE = 80;

    /**
     * @param waits whether the body is still to decide
     * @param late  whether its limit has passed; if not, its clock had been stopped before it began to run
     * @param start when the clock began that runs from here
     */
    record Step(boolean waits, boolean late, Instant start, RowClock.Dates dates) {
    }

    private final EscalationStore store;
    private final Register register;
    private final EscalationNotices notices;
    private final RowClock clock;
    private final Processes processes;
    private final HoldAlarm alarm;

    Expiries(EscalationStore store, Register register, EscalationNotices notices, RowClock clock, Processes processes, HoldAlarm alarm) {
        this.store = store;
        this.register = register;
        this.notices = notices;
        this.clock = clock;
        this.processes = processes;
        this.alarm = alarm;
    }

    /** @param task the instance in which the body's task is open */
    Step apply(String task, Case of, Rung rung, Map<String, Object> clockRow, Instant start) {
        RowClock.Dates dates = clock.dates(of.setup(), of.fileNumber(), clockRow, start);
        if (dates.deadline().isAfter(register.now())) {
            move(task, dates, 0);
            return new Step(true, false, start, dates);
        }
        boolean ends = rung.expiryMeans() != Expiry.HOLD;
        if (ends) {
            store.decide(of.ladder(), of.rung(), rung.expiryMeans(), Register.ENGINE, dates.deadline(), null, null, true);
        }
        // the entry vouches for what was decided
        enter(of, rung, dates.deadline());
        if (ends) {
            notices.expired(of, rung);
            return new Step(false, true, start, dates);
        }
        return hold(task, of, rung, clockRow, dates.deadline(), clock.again(of.setup(), of.fileNumber(), clockRow));
    }

    private Step hold(String task, Case of, Rung rung, Map<String, Object> clockRow, Instant passed, Instant start) {
        RowClock.Dates again = clock.dates(of.setup(), of.fileNumber(), clockRow, start);
        move(task, again, OVERDUE);
        notices.overdue(of, rung, again.deadline());
        alarm.tell(of.key("overdue/" + again.deadline()), of.fileNumber(), of.setup(), rung.body(), passed, again.deadline());
        return new Step(true, true, start, again);
    }

    private void move(String task, RowClock.Dates dates, int priority) {
        store.redate(task, dates.deadline());
        processes.redate(task, dates.deadline(), dates.reminder(), priority);
    }

    private void enter(Case of, Rung rung, Instant passed) {
        Map<String, Object> facts = new LinkedHashMap<>(of.facts());
        facts.put("body", rung.body());
        facts.put("outcome", rung.expiryMeans().name());
        facts.put("deadline", passed.toString());
        register.append(of.fileNumber(), "ESCALATION_EXPIRED", Register.ENGINE, facts);
    }
}
