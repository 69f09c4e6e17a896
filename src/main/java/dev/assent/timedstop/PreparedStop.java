package dev.assent.timedstop;

import dev.assent.engine.Moment;
import dev.assent.file.FileStore;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Lays out what the steps of a stop need of its row: who does them, and by when it has to be asked for. */
@Component
class PreparedStop {
    private final FileStore files;
    private final NationalSetups setups;
    private final Texts texts;
    private final Moment moment;

    PreparedStop(FileStore files, NationalSetups setups, Texts texts, Moment moment) {
        this.files = files;
        this.setups = setups;
        this.texts = texts;
        this.moment = moment;
    }

    void keep(DelegateExecution execution, Map<String, Object> row) {
        StopRule rule = StopRule.of(row);
        String authority = TimedStop.AUTHORITY.of(execution);
        Instant now = moment.begins();
        StopWindows windows = new StopWindows(setups.of(TimedStop.SETUP.of(execution)).workingDays(), rule, counted(execution, rule, now), null, null);
        TimedStop.ROW.set(execution, new HashMap<>(row));
        TimedStop.NAME.set(execution, new HashMap<>(Map.of("en", rule.name(), "ar", texts.say(Locale.forLanguageTag("ar"), rule.name()))));
        TimedStop.ID.set(execution, execution.getProcessInstanceId());
        TimedStop.ASKED_BY.set(execution, Optional.ofNullable(rule.askedBy()).orElse(authority));
        TimedStop.BEGUN_BY.set(execution, Optional.ofNullable(rule.begunBy()).orElse(authority));
        TimedStop.ENDED_BY.set(execution, Optional.ofNullable(rule.endedBy()).orElse(authority));
        TimedStop.BEGINNING_AWAITED.set(execution, rule.begunBy() != null);
        TimedStop.COUNTED_AT.set(execution, Date.from(windows.counted()));
        TimedStop.ASK_BY.set(execution, windows.askBy() == null ? null : Date.from(windows.askBy()));
        TimedStop.REQUEST_BY.set(execution, Date.from(windows.requestBy(now)));
        TimedStop.REQUEST_REMINDER.set(execution, Date.from(windows.reminder(now, windows.requestBy(now), windows.requestBy(now))));
    }

    private Instant counted(DelegateExecution execution, StopRule rule, Instant now) {
        FileStore.Stored file = files.find(TimedStop.FILE_NUMBER.of(execution)).orElseThrow();
        return switch (rule.counts()) {
            case RECEIVED -> file.receivedAt();
            case COMPLETE -> file.completeAt() == null ? now : file.completeAt();
            case CALLED -> now;
        };
    }
}
