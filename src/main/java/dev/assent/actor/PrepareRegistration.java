package dev.assent.actor;

import dev.assent.actor.RegistrationMove.Move;
import dev.assent.setup.Agency;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Somebody wants an actor registered, renewed or withdrawn: kept until another person confirms it, or does not. */
@Component
class PrepareRegistration implements JavaDelegate {
    private final ActorRegistrations registrations;

    PrepareRegistration(ActorRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String file = ActorRegistration.FILE_NUMBER.of(execution);
        RegistrationStore.Party party = registrations.party(file, ActorRegistration.PARTY.of(execution));
        Move move = Move.valueOf(ActorRegistration.MOVE.of(execution));
        registrations.ask(new RegistrationMove(execution.getProcessInstanceId(), ActorRegistration.REGISTER.of(execution), RegistrationStanding.number(ActorRegistration.NUMBER.of(execution)),
                file, party.name(), party.country(), move, move.ends() ? null : ActorRegistration.UNTIL.find(execution).map(LocalDate::parse).orElse(null),
                ActorRegistration.REASONS.of(execution), ActorRegistration.LEGAL_BASIS.of(execution), ActorRegistration.STARTED_BY.of(execution)), ActorRegistration.SETUP.of(execution));
        ActorRegistration.NAME.set(execution, party.name());
        String authority = ActorRegistration.AUTHORITY.of(execution);
        ActorRegistration.CONFIRMING_GROUPS.set(execution, authority + "," + authority + Agency.HEAD);
    }
}
