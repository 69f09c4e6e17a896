package dev.assent.setup;

import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lists {@code setups} of forms (the national setups installed here) and {@code agencies} (those of the file's setup), by name. */
@Component
class SetupChoices implements ChoiceLists {
    private final NationalSetups setups;

    SetupChoices(NationalSetups setups) {
        this.setups = setups;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        if (name.equals("setups")) {
            return Optional.of(setups.all().stream()
                    .map(setup -> new Choice(setup.setup(), setup.name().getOrDefault(reader.getLanguage(), setup.name().get("en"))))
                    .toList());
        }
        return name.equals("agencies") && place.setup() != null ? Optional.of(agencies(setups.of(place.setup()), reader)) : Optional.empty();
    }

    private static List<Choice> agencies(NationalSetup setup, Locale reader) {
        return setup.agencies().stream().map(agency -> new Choice(agency.id(), setup.agencyName(agency.id(), reader.getLanguage()))).toList();
    }
}
