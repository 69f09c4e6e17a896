package dev.assent.file;

import dev.assent.engine.Limits;
import dev.assent.engine.Processes;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The outer limit of a file: from the table of time limits, and watched from then on by a process of its own. */
@Component
class OuterLimits {
    private final Limits limits;
    private final Processes processes;

    OuterLimits(Limits limits, Processes processes) {
        this.limits = limits;
        this.processes = processes;
    }

    /** The outer limit of a file whose time begins now. */
    Date next(DelegateExecution execution) {
        return Date.from(limits.of("OuterLimit", execution).deadline());
    }

    /** Watches the limit until the file is closed. */
    void watch(DelegateExecution execution, Date outerLimit) {
        processes.startBy(OuterLimit.FILE_ACCEPTED, FileRegistration.FILE_NUMBER.of(execution), Map.of(
                FileRegistration.FILE_NUMBER.name(), FileRegistration.FILE_NUMBER.of(execution),
                FileRegistration.FILE.name(), FileRegistration.FILE.of(execution),
                FileRegistration.SETUP.name(), FileRegistration.SETUP.of(execution),
                FileRegistration.AUTHORITY_HEAD.name(), FileRegistration.AUTHORITY_HEAD.of(execution),
                OuterLimit.OUTER_LIMIT.name(), outerLimit,
                OuterLimit.ROW.name(), limits.row("OuterLimit", execution).values()));
    }
}
