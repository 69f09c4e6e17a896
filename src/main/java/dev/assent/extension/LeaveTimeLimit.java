package dev.assent.extension;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody decided in time: the time limit stands as it was. */
@Component
class LeaveTimeLimit implements JavaDelegate {
    private final Extensions extensions;

    LeaveTimeLimit(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.leave(execution.getProcessInstanceId(), Extension.SETUP.of(execution));
    }
}
