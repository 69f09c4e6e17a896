package dev.assent.outerlimit;

import dev.assent.clock.RowClock;
import dev.assent.file.FileEnding;
import dev.assent.file.FileStore;
import dev.assent.register.Register;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The limit of a file has passed: does what the row says that means. */
@Component
class LimitExpiry {
    /** NOT_YET: the clock had stood, so it runs on. WAITING: somebody takes the file up. REFUSED: it counts as refused. */
    enum Outcome { NOT_YET, WAITING, REFUSED }

    /**
     * A watch whose timer fired.
     *
     * @param row   of the table, with {@code because}
     * @param clock the row as the clock reads it
     */
    record Watch(String instance, String fileNumber, Map<String, Object> row, Map<String, Object> clock, Instant started) {
        OuterLimitRule rule() {
            return OuterLimitRule.of(row);
        }
    }

    /** @param dates from which the clock runs on; null where the limit has passed */
    record Step(Outcome outcome, RowClock.Dates dates, String takenUpBy) {
    }

    private final RowClock clock;
    private final FileEnding files;
    private final Register register;
    private final LimitNotices notices;
    private final SilentRefusal refusal;

    LimitExpiry(RowClock clock, FileEnding files, Register register, LimitNotices notices, SilentRefusal refusal) {
        this.clock = clock;
        this.files = files;
        this.register = register;
        this.notices = notices;
        this.refusal = refusal;
    }

    Step of(Watch watch, String head) {
        FileStore.Stored file = files.demandOpen(watch.fileNumber());
        RowClock.Dates dates = watch.started() == null ? null : clock.dates(file.setup(), file.number(), watch.clock(), watch.started());
        // a clock that stands, or had been stopped before it began to run, has not passed
        if (dates != null && dates.deadline().isAfter(register.now())) {
            return new Step(Outcome.NOT_YET, dates, head);
        }
        OuterLimitRule rule = watch.rule();
        enter(watch, rule, dates == null ? file.outerLimit() : dates.deadline());
        if (rule.means() == OuterLimitRule.Meaning.DEEMED_REFUSAL) {
            refusal.enter(file, watch, rule);
            return new Step(Outcome.REFUSED, null, head);
        }
        String takenUpBy = rule.means() == OuterLimitRule.Meaning.CLIMBS ? rule.climbsTo() : head;
        notices.passed(file, rule, head, takenUpBy);
        return new Step(Outcome.WAITING, null, takenUpBy);
    }

    private void enter(Watch watch, OuterLimitRule rule, Instant limit) {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("outerLimit", limit.toString(), "means", rule.means().name()));
        facts.put("rule", watch.row().get("because"));
        facts.put("basis", rule.basis());
        facts.put("expressLater", rule.expressLater());
        register.append(watch.fileNumber(), "OUTER_LIMIT_REACHED", Register.ENGINE, facts);
    }
}
