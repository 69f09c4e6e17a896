package dev.assent.form;

import dev.assent.text.HiddenSigns;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a text field accepts. */
final class TextRules {
    /** Longest text a form accepts if it says nothing else, in characters. */
    static final int LONGEST = 10_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"()]{1,64}@[^\\s@<>,;:\"()]{1,190}");
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9][0-9]{6,14}");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    private TextRules() {}

    static void check(Field field, Object value, Context context, Problems problems) {
        if (!(value instanceof String text)) {
            problems.add(field, "{0} must be text.");
            return;
        }
        if (UNSTORABLE.matcher(text).find() || HiddenSigns.in(text) || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            problems.add(field, "{0} contains characters that cannot be stored.");
        }
        if (field.type().equals("textfield") && (text.contains("\n") || text.contains("\r"))) {
            problems.add(field, "{0} must be on one line.");
        }
        length(field, text, context, problems);
        form(field, text, problems);
    }

    private static void length(Field field, String text, Context context, Problems problems) {
        // as in the browser, the spaces around an answer do not count
        int length = text.strip().length();
        BigDecimal least = Json.number(context.value(field.rule("minLength")));
        BigDecimal most = Json.number(context.value(field.rule("maxLength")));
        if (least != null && length > 0 && length < least.intValue()) {
            problems.add(field, "{0} must have at least {1} characters.", least.toPlainString());
        }
        int longest = most == null ? LONGEST : most.intValue();
        if (length > longest || text.length() > Math.max(longest, LONGEST)) {
            problems.add(field, "{0} must have at most {1} characters.", String.valueOf(longest));
        }
    }

    private static void form(Field field, String text, Problems problems) {
        String pattern = field.rule("pattern").asText("");
        if (!pattern.isEmpty() && !Pattern.compile(strictEnd(pattern)).matcher(text).find()) {
            problems.add(field, "{0} does not have the required form.");
        }
        String kind = field.rule("validationType").asText("");
        if (kind.equals("email") && !EMAIL.matcher(text).matches()) {
            problems.add(field, "{0} must be an e-mail address.");
        }
        if (kind.equals("phone") && !PHONE.matcher(text).matches()) {
            problems.add(field, "{0} must be an international telephone number that begins with + or 00, without spaces.");
        }
    }

    // a browser's $ is the very end; Java's also accepts a line break after it
    private static String strictEnd(String pattern) {
        return pattern.endsWith("$") && !pattern.endsWith("\\$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern;
    }
}
