package dev.assent.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The form in which texts are compared, so that a name is found as people type it: without case and accents of Latin; in Arabic
 * without vowel signs, tatweel and hamza, with one alef, one ya and one ta marbuta; digits of any script as 0 to 9.
 */
final class Words {
    /** More words than these say nothing more. */
    static final int MOST = 8;
    // decomposition leaves these as they are
    private static final Map<Integer, String> SAME = Map.ofEntries(
            Map.entry((int) 'ى', "ي"), Map.entry((int) 'ی', "ي"), Map.entry((int) 'ې', "ي"), Map.entry((int) 'ة', "ه"), Map.entry((int) 'ۃ', "ه"),
            Map.entry((int) 'ہ', "ه"), Map.entry((int) 'ھ', "ه"), Map.entry((int) 'ٱ', "ا"), Map.entry((int) 'ک', "ك"), Map.entry((int) 'ء', ""),
            Map.entry((int) 'ـ', ""), Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"), Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"), Map.entry((int) 'ı', "i"));

    private Words() {
    }

    /** The text in the form that is compared: letters, digits and {@code - / .}, words parted by one space. */
    static String normal(String text) {
        String letters = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return letters.codePoints().mapToObj(Words::letter).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }

    /** The words that are looked for, each anywhere in what a file has; at most {@link #MOST}. */
    static List<String> of(String asked) {
        return Arrays.stream(normal(asked).split(" ")).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).distinct().limit(MOST).toList();
    }

    private static String letter(int sign) {
        if (SAME.containsKey(sign)) {
            return SAME.get(sign);
        }
        if (Character.isDigit(sign)) {
            return String.valueOf(Character.digit(sign, 10));
        }
        if (Character.isLetter(sign) || "-/.".indexOf(sign) >= 0) {
            return Character.toString(sign);
        }
        // accents, vowel signs and signs nobody sees stand in words; all else parts them
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT ? "" : " ";
    }
}
