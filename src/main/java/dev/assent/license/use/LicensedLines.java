package dev.assent.license.use;

import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The list {@code licensedLines} of forms: each line of the licenses of the file, with what is left of it. */
@Component
class LicensedLines implements ChoiceLists {
    private final UseStore store;

    LicensedLines(UseStore store) {
        this.store = store;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return !name.equals("licensedLines") || place.fileNumber() == null ? Optional.empty()
                : Optional.of(store.ofFile(place.fileNumber()).stream().map(LicensedLines::choice).toList());
    }

    private static Choice choice(UseStore.Line line) {
        return new Choice(line.license() + "/" + line.line(), "%s/%d – %s – %s / %s %s".formatted(line.license(), line.line(), line.description(),
                line.left().stripTrailingZeros().toPlainString(), line.granted().stripTrailingZeros().toPlainString(), line.unit()));
    }
}
