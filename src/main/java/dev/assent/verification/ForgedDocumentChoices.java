package dev.assent.verification;

import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list {@code forgedDocuments} of forms: the documents found not to be authentic, by the verification that says so. */
@Component
class ForgedDocumentChoices implements ChoiceLists {
    private final VerificationStore store;
    private final NationalSetups setups;

    ForgedDocumentChoices(VerificationStore store, NationalSetups setups) {
        this.store = store;
        this.setups = setups;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return !name.equals("forgedDocuments") || place.fileNumber() == null ? Optional.empty()
                : Optional.of(store.current(place.fileNumber()).stream().filter(DocumentCheck::forged)
                        .map(check -> choice(check, setups.of(place.setup()), reader)).toList());
    }

    private static Choice choice(DocumentCheck check, NationalSetup setup, Locale reader) {
        return new Choice(check.id(), check.type() + " " + check.reference() + " – " + setup.agencyName(check.agency(), reader.getLanguage()));
    }
}
