package dev.assent.proof;

import dev.assent.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a proof finds wrong.
 *
 * @param sentence an English pattern, key of the dictionary
 */
record Fault(String sentence, List<Object> args) {
    static Fault of(String sentence, Object... args) {
        return new Fault(sentence, Arrays.asList(args));
    }

    String in(Locale language, Texts texts) {
        return texts.say(language, sentence, args.toArray());
    }
}
