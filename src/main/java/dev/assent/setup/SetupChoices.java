package dev.assent.setup;

import dev.assent.engine.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list {@code setups} of forms: the national setups installed here, by their names. */
@Component
class SetupChoices implements ChoiceLists {
    private final NationalSetups setups;

    SetupChoices(NationalSetups setups) {
        this.setups = setups;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader) {
        return !name.equals("setups") ? Optional.empty() : Optional.of(setups.all().stream()
                .map(setup -> new Choice(setup.setup(), setup.name().getOrDefault(reader.getLanguage(), setup.name().get("en"))))
                .toList());
    }
}
