package dev.assent.form;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a form that may hold expressions, tags and Markdown around its words. */
final class Prose {
    // what is not words: {{expressions}}, styles, tags, line breaks with Markdown's marks at the beginning of a line
    private static final Pattern FRAME = Pattern.compile(
            "\\{\\{.*?}}|<style.*?</style>|<[a-zA-Z/!](?:\\{\\{.*?}}|[^>])*>|(?:^|\\R)[#>*\\-\\s]*(?:\\d+\\.\\s+)?|\\R",
            Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");

    private Prose() {}

    /**
     * Translates a text: as a whole if the dictionary has it whole, else the words between its tags and expressions.
     *
     * @param known tells whether the dictionary has a text
     */
    static String say(String text, Predicate<String> known, UnaryOperator<String> say) {
        if (text.startsWith("=")) {
            return FeelTexts.shown(text, say);
        }
        if (known.test(text)) {
            return say.apply(text);
        }
        StringBuilder said = new StringBuilder();
        Matcher frame = FRAME.matcher(text);
        int at = 0;
        while (frame.find()) {
            said.append(words(text.substring(at, frame.start()), say));
            said.append(frame.group().startsWith("{{") ? FeelTexts.shown(frame.group(), say) : frame.group());
            at = frame.end();
        }
        return said.append(words(text.substring(at), say)).toString();
    }

    // the spaces around words belong to the layout, not to the key
    private static String words(String text, UnaryOperator<String> say) {
        String key = text.strip();
        if (!LETTER.matcher(key.replaceAll("&[a-z]+;", "")).find()) {
            return text;
        }
        int start = text.indexOf(key);
        return text.substring(0, start) + say.apply(key) + text.substring(start + key.length());
    }
}
