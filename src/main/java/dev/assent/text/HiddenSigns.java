package dev.assent.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs that show nothing and change how what stands beside them is read: they turn the direction of a line or hide inside a word, so
 * that a name or a number is not what it seems. The marks that Arabic writing needs (joiners, direction marks) are none of them.
 */
public final class HiddenSigns {
    /** For a field that has none, in one or several lines. */
    public static final String NONE = "(?s)[^\\u00AD\\u180E\\u200B\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]*";
    private static final Pattern HARMLESS = Pattern.compile(NONE);
    private static final String MARKS = "\u200E\u200F\u061C";

    private HiddenSigns() {
    }

    /** Is there one in the text? */
    public static boolean in(String text) {
        return !HARMLESS.matcher(text).matches();
    }

    /** The name of something without hidden signs, control characters and direction marks. */
    public static String without(String name) {
        return name.codePoints().filter(sign -> !Character.isISOControl(sign) && MARKS.indexOf(sign) < 0)
                .mapToObj(Character::toString).filter(sign -> !in(sign)).collect(Collectors.joining());
    }
}
