package dev.assent.code;

import dev.assent.engine.form.ChoiceLists;
import dev.assent.form.FormChoices.Choice;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lists {@code countries} (with the file's setup's own, or those of every setup where there is no file yet) and {@code currencies} of forms, by name. */
@Component
class CodeChoices implements ChoiceLists {
    private final NationalSetups setups;

    CodeChoices(NationalSetups setups) {
        this.setups = setups;
    }

    @Override
    public Optional<List<Choice>> list(String name, Locale reader, Place place) {
        return switch (name) {
            case "countries" -> Optional.of(sorted(countries(reader, place), reader));
            case "currencies" -> Optional.of(sorted(Currencies.all().stream().map(code -> choice(code, Currencies.name(code, reader))), reader));
            default -> Optional.empty();
        };
    }

    private Stream<Choice> countries(Locale reader, Place place) {
        Map<String, String> names = new HashMap<>();
        Countries.all().forEach(code -> names.put(code, Countries.name(code, reader)));
        Stream<NationalSetup> asking = place.setup() == null ? setups.all().stream() : Stream.of(setups.of(place.setup()));
        asking.forEach(setup -> setup.countries().forEach((code, own) -> names.put(code, own.getOrDefault(reader.getLanguage(), own.get("en")))));
        return names.entrySet().stream().map(country -> choice(country.getKey(), country.getValue()));
    }

    private static Choice choice(String code, String name) {
        return new Choice(code, name + " (" + code + ")");
    }

    private static List<Choice> sorted(Stream<Choice> choices, Locale reader) {
        Collator order = Collator.getInstance(reader);
        return choices.sorted(Comparator.comparing(Choice::label, order::compare)).toList();
    }
}
