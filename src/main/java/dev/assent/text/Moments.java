package dev.assent.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people read them: weekday, date, hour, and the zone they are meant in. */
public final class Moments {
    private Moments() {
    }

    /** Date and hour, in the place where the reader knows the zone. */
    public static String dayAndHour(Instant at, Locale language, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy" + comma(language) + " HH:mm", language).format(at.atZone(zone));
    }

    private static String comma(Locale language) {
        return "ar".equals(language.getLanguage()) ? "،" : ",";
    }

    public static String words(Instant at, Locale language, ZoneId zone) {
        // Arabic has two sets of names for the months; without a country it is one and the same, as on the pages
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy" + comma(language) + " HH:mm (VV)", Locale.forLanguageTag(language.getLanguage())).format(at.atZone(zone));
    }
}
