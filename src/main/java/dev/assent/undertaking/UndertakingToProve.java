package dev.assent.undertaking;

import dev.assent.action.ActionPrecondition;
import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list {@code openUndertakings} of forms: what is not proved on the file; where there is nothing, no proof is offered. */
@Component
class UndertakingToProve implements ActionPrecondition, ChoiceLists {
    private static final int SHOWN = 60;
    private final Undertakings undertakings;

    UndertakingToProve(Undertakings undertakings) {
        this.undertakings = undertakings;
    }

    @Override
    public String process() {
        return UndertakingProof.class.getSimpleName();
    }

    @Override
    public boolean holds(String fileNumber, String agency) {
        return !undertakings.open(fileNumber).isEmpty();
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return !name.equals("openUndertakings") || place.fileNumber() == null ? Optional.empty()
                : Optional.of(undertakings.open(place.fileNumber()).stream().map(open -> new Choice(open.id(), open.due() + " – " + open.name() + ": " + brief(open.text()))).toList());
    }

    private static String brief(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
