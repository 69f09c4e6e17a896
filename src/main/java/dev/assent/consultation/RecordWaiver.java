package dev.assent.consultation;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A member says early that it does not call the case in. */
@Component
class RecordWaiver implements JavaDelegate {
    private final CallIns callIns;

    RecordWaiver(CallIns callIns) {
        this.callIns = callIns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        callIns.answer(CallInRight.right(execution, execution.getProcessInstanceId()), false, null,
                CallInRight.ANSWERED_BY.find(execution).orElse(Register.ENGINE));
        // from the register: another member may have called the case in since this one was asked
        CallIn.CALLED_IN.set(execution, !callIns.callers(TimedConsultation.FILE_NUMBER.of(execution)).isEmpty());
    }
}
