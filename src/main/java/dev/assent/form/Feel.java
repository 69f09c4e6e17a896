package dev.assent.form;

import java.util.Map;

/** Evaluates the expressions of a form. */
@FunctionalInterface
public interface Feel {
    /**
     * Evaluates a FEEL expression.
     *
     * @param expression without the leading {@code =}
     * @param context    names and values it may read; a missing name is null
     * @return a Java value, or null when the expression has no value or fails (as in the browser, where a broken
     *     condition hides nothing)
     */
    Object evaluate(String expression, Map<String, Object> context);
}
