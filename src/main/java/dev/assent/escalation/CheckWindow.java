package dev.assent.escalation;

import dev.assent.clock.RowClock;
import dev.assent.engine.Processes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The clock has expired; where it had been stopped before it began to run, the window is still open. */
@Component
class CheckWindow implements JavaDelegate {
    private final Rights rights;
    private final Processes processes;

    CheckWindow(Rights rights, Processes processes) {
        this.rights = rights;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var start = RungClock.STARTED_AT.of(execution).toInstant();
        RowClock.Dates dates = rights.dates(Case.of(execution), RungClock.CLOCK_ROW.of(execution), start);
        boolean closed = !dates.deadline().isAfter(rights.now());
        EscalationRight.WINDOW_CLOSED.set(execution, closed);
        if (!closed) {
            RungClock.again(execution, start, dates);
            processes.redate(execution.getProcessInstanceId(), dates.deadline(), dates.reminder(), 0);
        }
    }
}
