package dev.assent.consultation;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A member calls the case in: keeps its reasons, and tells the block that the others need not answer. */
@Component
class RecordCallIn implements JavaDelegate {
    private final CallIns callIns;

    RecordCallIn(CallIns callIns) {
        this.callIns = callIns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        callIns.answer(CallInRight.right(execution, execution.getProcessInstanceId()), true, CallInRight.REASONS.of(execution),
                CallInRight.ANSWERED_BY.find(execution).orElse(Register.ENGINE));
        CallIn.CALLED_IN.set(execution, true);
    }
}
