package dev.assent.region;

import dev.assent.code.Countries;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How people call conventions, their bodies and members, by language. */
@Component
class BanNames {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"));
    private final NationalSetups setups;
    private final Texts texts;

    BanNames(NationalSetups setups, Texts texts) {
        this.setups = setups;
        this.texts = texts;
    }

    /** For forms: convention and body by language, lines, basis, whether a body settles disputes. */
    Map<String, Object> shown(Ban ban, String setup) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("convention", ban.convention());
        shown.put("name", said(ban.convention()));
        shown.put("body", setups.of(setup).agencyNames(ban.rule().body()));
        shown.put("lines", ban.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        shown.put("basis", ban.rule().basis());
        return shown;
    }

    Map<String, Object> member(String code, String setup) {
        NationalSetup national = setups.of(setup);
        Map<String, Object> names = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> names.put(language.getLanguage(), Countries.name(code, national.countries().get(code), language)));
        return names;
    }

    String member(String code, String setup, Locale language) {
        return Countries.name(code, setups.of(setup).countries().get(code), language);
    }

    /** In the language of the setup's letters. */
    String inLetters(String text, String setup) {
        return texts.say(language(setup), text);
    }

    Locale language(String setup) {
        return Locale.forLanguageTag(setups.of(setup).language());
    }

    Map<String, Object> said(String text) {
        Map<String, Object> said = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> said.put(language.getLanguage(), texts.say(language, text)));
        return said;
    }
}
