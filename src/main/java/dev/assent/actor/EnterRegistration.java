package dev.assent.actor;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The second person has signed: the register says so from now on, and what follows from an end of a registration happens at once. */
@Component
class EnterRegistration implements JavaDelegate {
    private final ActorRegistrations registrations;

    EnterRegistration(ActorRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registrations.take(execution.getProcessInstanceId(), ActorRegistration.SETUP.of(execution), ActorRegistration.AUTHORITY.of(execution),
                ActorRegistration.CONFIRMED_BY.find(execution).orElse(null));
    }
}
