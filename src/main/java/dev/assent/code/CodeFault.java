package dev.assent.code;

import java.util.List;

/**
 * Why a code is not taken.
 *
 * @param sentence a key of the dictionary
 * @param args     of the sentence
 */
public record CodeFault(String sentence, List<Object> args) {
    static CodeFault of(String sentence, Object... args) {
        return new CodeFault(sentence, List.of(args));
    }
}
