package dev.assent.actor;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The second person did not confirm: the register stays as it was. */
@Component
class DropRegistration implements JavaDelegate {
    private final ActorRegistrations registrations;

    DropRegistration(ActorRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registrations.drop(execution.getProcessInstanceId(), ActorRegistration.CONFIRMED_BY.of(execution), ActorRegistration.REFUSAL_REASONS.find(execution).orElse(null));
    }
}
