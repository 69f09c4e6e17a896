package dev.assent.form;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for people inside an expression: its string literals, except those that are compared or name a key. */
final class FeelTexts {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMPARED_BEFORE = Pattern.compile("(?s).*(=|<|>|\\bin\\s*\\(?|\\[)\\s*");
    private static final Pattern USED_AFTER = Pattern.compile("(?s)\\s*(=|!=|<|>|:).*");
    private static final Pattern LABEL_BEFORE = Pattern.compile("(?s).*\\blabel\"?\\s*:\\s*");

    private FeelTexts() {}

    /** Replaces every literal that is shown; codes such as {@code "OBJECTION"} that are compared stay. */
    static String shown(String expression, UnaryOperator<String> say) {
        return replace(expression, say, false);
    }

    /** Replaces only the labels in an expression that yields options or columns, never their values. */
    static String labels(String expression, UnaryOperator<String> say) {
        return replace(expression, say, true);
    }

    private static String replace(String expression, UnaryOperator<String> say, boolean onlyLabels) {
        Matcher literal = LITERAL.matcher(expression);
        StringBuilder said = new StringBuilder();
        while (literal.find()) {
            String before = expression.substring(0, literal.start());
            String after = expression.substring(literal.end());
            boolean isLabel = LABEL_BEFORE.matcher(before).matches();
            boolean isShown = onlyLabels ? isLabel
                    : !COMPARED_BEFORE.matcher(before).matches() && !USED_AFTER.matcher(after).matches();
            String text = literal.group(1);
            String translated = isShown && isForPeople(text) ? say.apply(text).replace("\"", "\\\"") : text;
            literal.appendReplacement(said, Matcher.quoteReplacement('"' + translated + '"'));
        }
        return literal.appendTail(said).toString();
    }

    // GRANTED, dd/MM/yyyy and ", " are codes, patterns and separators; "Granted" and "not yet known" are words
    private static boolean isForPeople(String text) {
        return text.matches("(?s).*\\p{Ll}{2}.*") && (Character.isUpperCase(text.strip().codePointAt(0)) || text.strip().contains(" "))
                && !text.contains("\\");
    }
}
