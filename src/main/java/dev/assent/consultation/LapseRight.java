package dev.assent.consultation;

import dev.assent.clock.StoppableClock;
import dev.assent.engine.Processes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The deadline has passed without an answer: the right lapses, unless the clock had stood before it began to run. */
@Component
class LapseRight implements JavaDelegate {
    private final CallIns callIns;
    private final Processes processes;

    LapseRight(CallIns callIns, Processes processes) {
        this.callIns = callIns;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var later = callIns.lapse(CallInRight.right(execution, execution.getProcessInstanceId()));
        later.ifPresent(dates -> {
            StoppableClock.date(execution, dates);
            processes.redate(execution.getProcessInstanceId(), dates.deadline(), dates.reminder(), 0);
        });
        CallInRight.OUTCOME.set(execution, later.isPresent() ? "NOT_YET" : "LAPSED");
        CallIn.CALLED_IN.set(execution, !callIns.callers(TimedConsultation.FILE_NUMBER.of(execution)).isEmpty());
    }
}
