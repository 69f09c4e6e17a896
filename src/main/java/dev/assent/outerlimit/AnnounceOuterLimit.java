package dev.assent.outerlimit;

import dev.assent.engine.Processes;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The limit of the file has passed: does what its row says, and tells the setup in case it gives this a meaning of its own. */
@Component
class AnnounceOuterLimit implements JavaDelegate {
    private final LimitExpiry expiry;
    private final Processes processes;

    AnnounceOuterLimit(LimitExpiry expiry, Processes processes) {
        this.expiry = expiry;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = OuterLimit.FILE_NUMBER.of(execution);
        Instant started = OuterLimit.STARTED_AT.find(execution).map(Date::toInstant).orElse(null);
        LimitExpiry.Step step = expiry.of(new LimitExpiry.Watch(execution.getProcessInstanceId(), number, OuterLimit.ROW.find(execution).orElse(Map.of("limit", 1)),
                OuterLimit.CLOCK_ROW.find(execution).orElse(Map.of()), started), OuterLimit.AUTHORITY_HEAD.of(execution));
        OuterLimit.EXPIRY_OUTCOME.set(execution, step.outcome().name());
        OuterLimit.TAKEN_UP_BY.set(execution, step.takenUpBy());
        if (step.dates() != null) {
            OuterLimit.DEADLINE.set(execution, Date.from(step.dates().deadline()));
            OuterLimit.REMINDER_DATE.set(execution, Date.from(step.dates().reminder()));
        }
        if (step.outcome() == LimitExpiry.Outcome.WAITING) {
            processes.tell(OuterLimit.OUTER_LIMIT_REACHED, number);
        }
    }
}
