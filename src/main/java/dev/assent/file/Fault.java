package dev.assent.file;

import java.util.List;

/**
 * One thing wrong with an application.
 *
 * @param field   where, e.g. {@code lines[0].quantity}
 * @param pattern the sentence, a key of the dictionary
 * @param args    of the sentence
 */
public record Fault(String field, String pattern, List<Object> args) {
    public static Fault at(String field, String pattern, Object... args) {
        return new Fault(field, pattern, List.of(args));
    }
}
