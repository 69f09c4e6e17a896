package dev.assent.extension;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The lead agrees, to as much as he says. */
@Component
class ExtendTimeLimit implements JavaDelegate {
    private final Extensions extensions;

    ExtendTimeLimit(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.agree(execution.getProcessInstanceId(), Extension.SETUP.of(execution), Extension.AGREED_AMOUNT.of(execution).intValue(),
                Extension.DECIDED_BY.find(execution).orElse(Register.ENGINE));
    }
}
