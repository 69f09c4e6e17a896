package dev.assent.actor;

import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list {@code registrableParties} of forms: the parties of the file, with the number by which they say they are registered. */
@Component
class PartyChoices implements ChoiceLists {
    private final RegistrationStore store;

    PartyChoices(RegistrationStore store) {
        this.store = store;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return !name.equals("registrableParties") || place.fileNumber() == null ? Optional.empty()
                : Optional.of(store.parties(place.fileNumber()).stream().map(party -> new Choice(party.id(), party.registration() == null || party.registration().isBlank()
                        ? party.name() : party.name() + " – " + party.registration())).toList());
    }
}
