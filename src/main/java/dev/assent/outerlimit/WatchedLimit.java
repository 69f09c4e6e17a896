package dev.assent.outerlimit;

import dev.assent.clock.RowClock;
import dev.assent.engine.Moment;
import dev.assent.engine.OuterLimits;
import dev.assent.engine.Processes;
import dev.assent.engine.Rules;
import dev.assent.file.FileStore;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The limit of a file: from the row of its table, and watched from then on by a process of its own. */
@Component
class WatchedLimit implements OuterLimits {
    private static final String STEP = "OuterLimit";

    private final Rules rules;
    private final RowClock clock;
    private final Moment moment;
    private final FileStore files;
    private final WatchStore watches;
    private final Processes processes;

    WatchedLimit(Rules rules, RowClock clock, Moment moment, FileStore files, WatchStore watches, Processes processes) {
        this.rules = rules;
        this.clock = clock;
        this.moment = moment;
        this.files = files;
        this.watches = watches;
        this.processes = processes;
    }

    @Override
    public Fixed next(DelegateExecution execution) {
        FileStore.Stored file = files.find(OuterLimit.FILE_NUMBER.of(execution)).orElseThrow();
        return file.outerLimit() != null ? new Fixed(Date.from(file.outerLimit()), null) : fixed(execution, file, row(execution));
    }

    private Fixed fixed(DelegateExecution execution, FileStore.Stored file, Rules.Answer row) {
        return new Fixed(Date.from(dates(execution, file, OuterLimitRule.of(row.values())).deadline()), row);
    }

    @Override
    public void watch(DelegateExecution execution, Fixed limit) {
        FileStore.Stored file = files.find(OuterLimit.FILE_NUMBER.of(execution)).orElseThrow();
        if (watches.watched(file.number())) {
            return;
        }
        Rules.Answer row = limit.row() == null ? row(execution) : limit.row();
        OuterLimitRule rule = OuterLimitRule.of(row.values());
        Map<String, Object> kept = new HashMap<>(row.values());
        kept.put("because", row.because() == null ? null : row.because().asMap());
        RowClock.Dates dates = dates(execution, file, rule);
        Map<String, Object> variables = new HashMap<>();
        for (var passed : List.of(OuterLimit.FILE_NUMBER, OuterLimit.FILE, OuterLimit.SETUP, OuterLimit.AUTHORITY, OuterLimit.AUTHORITY_HEAD)) {
            variables.put(passed.name(), passed.of(execution));
        }
        variables.put(OuterLimit.TAKEN_UP_BY.name(), OuterLimit.AUTHORITY_HEAD.of(execution));
        variables.put(OuterLimit.OUTER_LIMIT.name(), limit.until());
        variables.put(OuterLimit.ROW.name(), kept);
        variables.put(OuterLimit.AGENCY.name(), rule.stops().clock());
        variables.put(OuterLimit.CLOCK_ROW.name(), rule.clockRow(OuterLimit.AUTHORITY.of(execution)));
        variables.put(OuterLimit.STARTED_AT.name(), Date.from(began(file, rule)));
        variables.put(OuterLimit.DEADLINE.name(), limit.until());
        variables.put(OuterLimit.REMINDER_DATE.name(), Date.from(dates.reminder()));
        variables.put(OuterLimit.IN_GRACE.name(), false);
        watches.begun(file.number(), processes.startBy(OuterLimit.FILE_ACCEPTED, file.number(), variables), rule.stops().clock());
    }

    /** The limit of a file whose time runs before anybody has found it complete; empty: its time has not begun. */
    Optional<Fixed> fromReceipt(DelegateExecution execution) {
        Rules.Answer row = row(execution);
        return OuterLimitRule.of(row.values()).from() == OuterLimitRule.From.RECEIVED
                ? Optional.of(fixed(execution, files.find(OuterLimit.FILE_NUMBER.of(execution)).orElseThrow(), row)) : Optional.empty();
    }

    private RowClock.Dates dates(DelegateExecution execution, FileStore.Stored file, OuterLimitRule rule) {
        return clock.dates(OuterLimit.SETUP.of(execution), file.number(), rule.clockRow(OuterLimit.AUTHORITY.of(execution)), began(file, rule));
    }

    private Instant began(FileStore.Stored file, OuterLimitRule rule) {
        return rule.from() == OuterLimitRule.From.RECEIVED ? file.receivedAt() : file.completeAt() == null ? moment.begins() : file.completeAt();
    }

    private Rules.Answer row(DelegateExecution execution) {
        String setup = OuterLimit.SETUP.of(execution);
        return rules.ask(execution, List.of(setup + TABLE, setup + Rules.TIME_LIMITS, Rules.TIME_LIMITS),
                Map.of("step", STEP, "setup", setup, "file", OuterLimit.FILE.of(execution)));
    }
}
