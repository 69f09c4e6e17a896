package dev.assent.license.use;

import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list {@code unprovenUses} of forms: the uses of the file's licenses whose delivery is still to be proved, with the day by which. */
@Component
class UnprovenUses implements ChoiceLists {
    private final DeliveryStore store;

    UnprovenUses(DeliveryStore store) {
        this.store = store;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return !name.equals("unprovenUses") || place.fileNumber() == null ? Optional.empty()
                : Optional.of(store.open(place.fileNumber()).stream().map(open -> new Choice(open.license() + "/" + open.line() + "/" + open.reference(),
                        open.license() + "/" + open.line() + " – " + open.reference() + " – " + open.due())).toList());
    }
}
