package dev.assent.actor;

import dev.assent.actor.RegistrationMove.Move;
import dev.assent.engine.Memberships;
import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.register.Register;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters actors in the registers, renews and withdraws them, each by two people; whatever a model or a variable says, one cannot. */
@Component
class ActorRegistrations {
    private final RegistrationStore store;
    private final LapsedRegistrations lapsed;
    private final Register register;
    private final Memberships memberships;
    private final NationalSetups setups;
    private final Texts texts;

    ActorRegistrations(RegistrationStore store, LapsedRegistrations lapsed, Register register, Memberships memberships, NationalSetups setups, Texts texts) {
        this.store = store;
        this.lapsed = lapsed;
        this.register = register;
        this.memberships = memberships;
        this.setups = setups;
        this.texts = texts;
    }

    /** The party of a file by its role and place. */
    RegistrationStore.Party party(String fileNumber, String id) {
        return store.parties(fileNumber).stream().filter(party -> party.id().equals(id)).findFirst()
                .orElseThrow(() -> refusal("registeredParty", "The file names no such party."));
    }

    /** Keeps what somebody wants; from then on its words are fixed. */
    void ask(RegistrationMove move, String setup) {
        demandPossible(move, setup);
        if (store.waits(move.register(), move.number())) {
            throw refusal("registrationNumber", "The same is asked for already and waits for the second signature.");
        }
        store.ask(move);
        register.append(move.fileNumber(), "REGISTRATION_ASKED", move.askedBy(), move.facts());
    }

    void take(String id, String setup, String authority, String person) {
        RegistrationMove move = store.asked(id).orElseThrow(() -> refusal("", "This measure is settled already."));
        List<String> groups = person == null ? List.of() : memberships.of(person);
        if (person == null || person.equals(move.askedBy()) || !groups.contains(authority) && !groups.contains(authority + Agency.HEAD)) {
            throw refusal("", "Two people take this measure: whoever asked for it cannot confirm it.");
        }
        demandPossible(move, setup);
        store.settle(id, true, person, null);
        Map<String, Object> facts = move.facts();
        facts.put("askedBy", move.askedBy());
        register.append(move.fileNumber(), move.move().kind, person, facts);
        if (move.move().ends()) {
            lapsed.of(move);
        }
    }

    void drop(String id, String person, String reasons) {
        store.asked(id).ifPresent(move -> {
            store.settle(id, false, person, reasons);
            Map<String, Object> facts = move.facts();
            facts.put("askedBy", move.askedBy());
            facts.put("because", reasons);
            register.append(move.fileNumber(), "REGISTRATION_NOT_CONFIRMED", person, facts);
        });
    }

    private void demandPossible(RegistrationMove move, String setup) {
        LocalDate today = register.now().atZone(setups.of(setup).workingDays().zone()).toLocalDate();
        Optional<RegistrationMove> last = store.last(move.register(), move.number()).filter(known -> known.move() != Move.WITHDRAW);
        if (move.move() == Move.REGISTER && last.isPresent()) {
            throw refusal("registrationNumber", "This number is in the register already, for {0}: renew it, or withdraw it first.", last.get().name());
        }
        if (move.move() != Move.REGISTER && last.isEmpty()) {
            throw refusal("registrationNumber", "The register does not know this number, or the registration was withdrawn.");
        }
        if (move.move() == Move.WITHDRAW && !last.get().name().strip().equalsIgnoreCase(move.name().strip())) {
            throw refusal("registrationNumber", "This number is registered for {0}.", last.get().name());
        }
        if (!move.move().ends() && (move.validUntil() == null || !move.validUntil().isAfter(today))) {
            throw refusal("registrationUntil", "The last day of a registration is still to come.");
        }
    }

    private Refusal refusal(String field, String sentence, Object... args) {
        String said = texts.say(sentence, args);
        return new Refusal(said, List.of(new Fault(field, said)));
    }
}
