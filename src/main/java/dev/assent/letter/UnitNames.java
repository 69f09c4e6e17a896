package dev.assent.letter;

import dev.assent.text.Texts;
import java.util.Locale;
import java.util.Map;

/** The units of lines, in the words of the application form. */
public final class UnitNames {
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("piece", "Pieces"), Map.entry("set", "Sets"), Map.entry("pair", "Pairs"),
            Map.entry("round", "Rounds"), Map.entry("kg", "Kilograms"), Map.entry("g", "Grams"), Map.entry("t", "Tonnes"), Map.entry("l", "Litres"),
            Map.entry("m", "Metres"), Map.entry("m2", "Square metres"), Map.entry("m3", "Cubic metres"), Map.entry("copy", "Copies"), Map.entry("hour", "Hours of service"));

    private UnitNames() {
    }

    /** A unit that the form does not know is said as it was written. */
    public static String of(String unit, Texts texts, Locale language) {
        return WORDS.containsKey(unit) ? texts.say(language, WORDS.get(unit)) : unit;
    }
}
