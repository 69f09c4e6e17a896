package dev.assent.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a number field accepts. */
final class NumberRules {
    private static final int MOST_DIGITS = 30;
    // other signs and digits are read in the page, where the person sees what was read; nothing is guessed here
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private NumberRules() {}

    static void check(Field field, Object value, Context context, Problems problems) {
        boolean asText = field.json().path("serializeToString").asBoolean();
        boolean rightType = asText ? value instanceof String text && PLAIN.matcher(text).matches() : value instanceof Number;
        BigDecimal number = rightType ? Json.number(value) : null;
        // 1e1000000000 is a short text and an endless number
        if (number == null || number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            problems.add(field, "{0} must be a number.");
            return;
        }
        limits(field, number, context, problems);
        steps(field, number, problems);
    }

    private static void limits(Field field, BigDecimal number, Context context, Problems problems) {
        BigDecimal least = Json.number(context.value(field.rule("min")));
        BigDecimal most = Json.number(context.value(field.rule("max")));
        if (least != null && number.compareTo(least) < 0) {
            problems.add(field, "{0} must be at least {1}.", least.toPlainString());
        }
        if (most != null && number.compareTo(most) > 0) {
            problems.add(field, "{0} must be at most {1}.", most.toPlainString());
        }
    }

    private static void steps(Field field, BigDecimal number, Problems problems) {
        int decimals = field.json().path("decimalDigits").asInt(-1);
        if (decimals == 0 && number.scale() > 0) {
            problems.add(field, "{0} must be a whole number.");
        } else if (decimals > 0 && number.scale() > decimals) {
            problems.add(field, "{0} must have at most {1} decimal digits.", String.valueOf(decimals));
        }
        BigDecimal step = Json.number(field.json().path("increment").asText());
        if (step != null && step.signum() > 0 && number.remainder(step).signum() != 0) {
            problems.add(field, "{0} must be a multiple of {1}.", step.toPlainString());
        }
    }
}
