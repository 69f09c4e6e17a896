package dev.assent.story;

import dev.assent.setup.NationalSetup;
import dev.assent.story.Said.Who;
import dev.assent.story.Said.Word;
import dev.assent.text.Texts;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says the sentences of an account in one language, moments in the zone of the setup. */
record Words(Texts texts, NationalSetup setup, Locale language) {
    String say(Said said) {
        return texts.say(language, said.pattern(), said.args().stream().map(this::word).toArray());
    }

    String say(String pattern, Object... args) {
        return say(Said.of(pattern, args));
    }

    private Object word(Object arg) {
        if (arg instanceof Said said) {
            return say(said);
        }
        if (arg instanceof Word word) {
            return texts.say(language, word.english());
        }
        if (arg instanceof Who who) {
            return setup.agency(who.id()).filter(agency -> agency.id().equals(who.id())).isPresent() ? setup.agencyName(who.id(), language.getLanguage()) : who.id();
        }
        return arg instanceof Instant at ? moment(at) : arg;
    }

    /** Day and hour, as a story writes them. */
    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(at.atZone(setup.workingDays().zone()));
    }

    String hour(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(setup.workingDays().zone()));
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.forLanguageTag(language.getLanguage())).format(at.atZone(setup.workingDays().zone()));
    }
}
