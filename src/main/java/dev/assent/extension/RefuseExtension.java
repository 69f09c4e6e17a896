package dev.assent.extension;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The lead does not agree, and says why. */
@Component
class RefuseExtension implements JavaDelegate {
    private final Extensions extensions;

    RefuseExtension(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extensions.refuse(execution.getProcessInstanceId(), Extension.SETUP.of(execution), Extension.REFUSAL_REASONS.of(execution),
                Extension.DECIDED_BY.find(execution).orElse(Register.ENGINE));
    }
}
