package dev.assent.portal;

import dev.assent.text.Moments;
import dev.assent.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says things in the language of one reader, and moments in the zone of the State. */
record Telling(Texts texts, Locale language, ZoneId zone) {
    String say(String sentence, Object... args) {
        return texts.say(language, sentence, args);
    }

    /** Empty where there is no such moment. */
    String at(Instant moment) {
        return moment == null ? "" : Moments.words(moment, language, zone);
    }

    String on(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** DEEMED_REFUSAL or DeemedRefusal as words with a capital, which are keys of the dictionary. */
    static String spelled(String code) {
        String words = (code.matches("[A-Z0-9_]+") ? code : code.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")).toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
