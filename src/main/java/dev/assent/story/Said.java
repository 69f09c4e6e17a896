package dev.assent.story;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence of an account before it is said in a language.
 *
 * @param pattern key of the dictionary
 * @param args    texts, {@link Word}s, {@link Who}s and moments
 */
record Said(String pattern, List<Object> args) {
    /** What the dictionary translates, such as the name of a task. */
    record Word(String english) {
    }

    /** An agency, a group or a person, by id. */
    record Who(String id) {
    }

    static Said of(String pattern, Object... args) {
        return new Said(pattern, Arrays.asList(args));
    }

    /** A code of the register as people read it: OPINION_GIVEN is "Opinion given". */
    static Word code(String code) {
        String words = code.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return new Word(words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
