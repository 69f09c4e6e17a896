package dev.assent.consultation;

import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list {@code consulted} of forms: the agencies now asked about the file whose opinion is open. */
@Component
class ConsultedChoices implements ChoiceLists {
    private final OpinionStore opinions;
    private final NationalSetups setups;

    ConsultedChoices(OpinionStore opinions, NationalSetups setups) {
        this.opinions = opinions;
        this.setups = setups;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        if (!name.equals("consulted") || place.fileNumber() == null || place.setup() == null) {
            return Optional.empty();
        }
        NationalSetup setup = setups.of(place.setup());
        return Optional.of(opinions.open(place.fileNumber()).stream()
                .map(agency -> new Choice(agency, setup.agencyName(agency, reader.getLanguage()))).toList());
    }
}
