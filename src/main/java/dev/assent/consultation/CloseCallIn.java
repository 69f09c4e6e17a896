package dev.assent.consultation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says who called the case in; nobody: the officer decides alone. */
@Component
class CloseCallIn implements JavaDelegate {
    private final CallIns callIns;

    CloseCallIn(CallIns callIns) {
        this.callIns = callIns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = TimedConsultation.FILE_NUMBER.of(execution);
        List<String> callers = callIns.callers(number);
        callIns.closed(number, callers);
        CallIn.CALLED_IN.set(execution, !callers.isEmpty());
        CallIn.CALLED_IN_BY.set(execution, callers);
    }
}
