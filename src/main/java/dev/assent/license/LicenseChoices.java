package dev.assent.license;

import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list {@code licenses} of forms: the licenses of the file by number, with how they stand. */
@Component
class LicenseChoices implements ChoiceLists {
    private final LicenseStore store;
    private final Texts texts;

    LicenseChoices(LicenseStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return !name.equals("licenses") || place.fileNumber() == null ? Optional.empty()
                : Optional.of(store.of(place.fileNumber()).stream().map(license -> new Choice(license.number(),
                        license.number() + " – " + texts.say(reader, Standing.of(license.standing()).words))).toList());
    }
}
