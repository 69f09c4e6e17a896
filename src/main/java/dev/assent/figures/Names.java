package dev.assent.figures;

import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names of setups, agencies, countries and codes in the reader's language. */
@Component
class Names {
    private static final List<String> CODES = List.of("setup", "activity", "destination", "agency", "outcome", "answer", "kind", "rung", "cause", "figure", "finding", "unit", "counted", "way", "step", "measure");
    private final NationalSetups setups;
    private final Texts texts;

    Names(NationalSetups setups, Texts texts) {
        this.setups = setups;
        this.texts = texts;
    }

    /** Every code that these rows have. */
    Map<String, String> of(List<Map<String, Object>> rows) {
        Map<String, String> names = new TreeMap<>();
        for (Map<String, Object> row : rows) {
            CODES.forEach(column -> {
                if (row.get(column) instanceof String code) {
                    names.computeIfAbsent(code, each -> name(column, each));
                }
            });
        }
        return names;
    }

    private String name(String column, String code) {
        String language = Texts.locale().getLanguage();
        return switch (column) {
            case "setup" -> setups.installed().stream().filter(setup -> setup.setup().equals(code)).map(setup -> setup.name().getOrDefault(language, setup.name().get("en"))).findFirst()
                    .orElse(code);
            case "agency" -> agency(code, language);
            case "step" -> texts.say(code);
            case "destination" -> country(code, language);
            case "way" -> Arrays.stream(code.split(" > ")).map(this::word).collect(Collectors.joining(language.equals("ar") ? " ← " : " → "));
            default -> word(code);
        };
    }

    private String agency(String code, String language) {
        return setups.installed().stream().filter(setup -> setup.agency(code).isPresent()).map(setup -> setup.agencyName(code, language)).findFirst().orElse(code);
    }

    private String country(String code, String language) {
        return setups.installed().stream().map(NationalSetup::countries).filter(known -> known.containsKey(code)).map(known -> known.get(code))
                .map(known -> known.getOrDefault(language, known.get("en"))).findFirst().orElseGet(() -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Texts.locale()));
    }

    /** The round or rung stays behind the word; words of the record are said as everywhere. */
    private String word(String code) {
        if (Words.knows(code)) {
            return texts.say(Words.of(code));
        }
        int space = code.lastIndexOf(' ');
        if (space > 0 && Words.knows(code.substring(0, space))) {
            return texts.say(Words.of(code.substring(0, space))) + code.substring(space);
        }
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? code : texts.say(Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
