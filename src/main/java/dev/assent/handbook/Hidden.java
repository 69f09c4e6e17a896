package dev.assent.handbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts into words when a question of a form is not asked; what nobody can put into words stays as it stands. */
final class Hidden {
    private static final Pattern ANOTHER = Pattern.compile("((?:this\\.)?(\\w+)) = null or \\1 != (\"[^\"]*\"|true|false)");
    private static final Pattern NONE = Pattern.compile("((?:this\\.)?(\\w+)) = null or \\1 = (\"[^\"]*\"|true|false)");
    private static final Pattern ONLY = Pattern.compile("(?:this\\.)?(\\w+) != (\"[^\"]*\"|true|false)");
    private final Writing writing;
    private final Words words;

    Hidden(Writing writing) {
        this.writing = writing;
        this.words = writing.words();
    }

    /** @param hidden the condition under which it is hidden, in FEEL */
    String said(String hidden) {
        Matcher another = ANOTHER.matcher(hidden);
        Matcher none = NONE.matcher(hidden);
        Matcher only = ONLY.matcher(hidden);
        if (another.matches()) {
            return words.say("Asked only where {0}.", words.say("{0} is {1}", label(another.group(2)), value(another.group(2), another.group(3))));
        }
        if (none.matches()) {
            return words.say("Asked only where {0}.", words.say("{0} is not {1}", label(none.group(2)), value(none.group(2), none.group(3))));
        }
        return only.matches() ? words.say("Asked only where {0}.", words.say("{0} is {1}", label(only.group(1)), value(only.group(1), only.group(2))))
                : words.say("Not asked where {0}.", Words.code(hidden));
    }

    private String label(String key) {
        return writing.names().label(key).map(label -> "<i>" + words.written(label) + "</i>").orElseGet(() -> Words.code(key));
    }

    private String value(String key, String value) {
        return value.startsWith("\"") ? writing.names().word(value.substring(1, value.length() - 1), key) : words.say(value.equals("true") ? "Yes" : "No");
    }
}
