package dev.assent.code;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Countries by ISO 3166-1 alpha-2, and what is meant by codes that people write instead. */
public final class Countries {
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());
    // used beside the standard (reserved for it), or withdrawn with one successor
    private static final Map<String, String> MEANT = Map.of("UK", "GB", "EL", "GR", "FX", "FR", "DD", "DE", "TP", "TL", "ZR", "CD", "BU", "MM");
    private static final Map<String, String> BY_THREE_LETTERS = ISO.stream().collect(Collectors.toMap(code -> country(code).getISO3Country(), Function.identity()));

    private Countries() {
    }

    /** The codes of the standard, in no order that means anything. */
    public static Set<String> all() {
        return ISO;
    }

    /**
     * Why this is no country here.
     *
     * @param own codes beyond the standard
     */
    public static Optional<CodeFault> fault(String code, Collection<String> own) {
        if (ISO.contains(code) || own.contains(code)) {
            return Optional.empty();
        }
        String upper = code.strip().toUpperCase(Locale.ROOT);
        String meant = MEANT.getOrDefault(upper, BY_THREE_LETTERS.getOrDefault(upper, upper));
        return Optional.of(ISO.contains(meant) || own.contains(meant)
                ? CodeFault.of("The code of this country is {0}, not {1}.", meant, code)
                : CodeFault.of("A country is an ISO 3166-1 alpha-2 code of two capital letters."));
    }

    /**
     * The country's name as its readers know it.
     *
     * @param own names by language, where a setup names the code itself; null: it does not
     */
    public static String name(String code, Map<String, String> own, Locale reader) {
        return own != null ? own.getOrDefault(reader.getLanguage(), own.get("en")) : code == null || !ISO.contains(code) ? code : name(code, reader);
    }

    /** The country's name as its readers know it. */
    static String name(String code, Locale reader) {
        return country(code).getDisplayCountry(reader);
    }

    private static Locale country(String code) {
        return new Locale.Builder().setRegion(code).build();
    }
}
