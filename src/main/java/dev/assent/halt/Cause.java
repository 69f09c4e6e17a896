package dev.assent.halt;

import dev.assent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a step could not be done, in a sentence for whoever has to mend it. The engine keeps it in English beside the job;
 * {@link #read} finds its words again, so that it can be said in another language.
 */
record Cause(Words words, List<String> args) {
    private static final int LONGEST = 600;

    /** Patterns are keys of the dictionary; the last one reads whatever the others do not. */
    enum Words {
        NO_ANSWER("The database or another service does not answer."),
        MEANWHILE("Others changed this file at the same moment."),
        NO_MAIL("The mail server takes no messages."),
        TOO_LONG("A text is longer than the place that is kept for it."),
        AGAINST_THE_REGISTER("The register does not allow it by its rule \"{0}\"."),
        NO_VALUE("The model reads \"{0}\", which is not known of this file."),
        NO_PROCESS("The process \"{0}\" is not deployed."),
        NO_FORM("The form \"{0}\" of the step \"{1}\" is not deployed."),
        NO_SETUP("The setup \"{0}\" is not installed here."),
        STOPPED("An administrator has suspended the process \"{0}\"."),
        NO_EXPRESSION("A table cannot work out the expression \"{0}\"."),
        UNCAUGHT("The step ended with \"{0}\", for which the model has no way."),
        UNFORESEEN("The step met a fault that nobody foresaw; the log names it under {0}."),
        SAID("{0}");

        private final String pattern;
        private final Pattern reader;

        Words(String pattern) {
            this.pattern = pattern;
            this.reader = Pattern.compile(Stream.of(pattern.split("\\{\\d}", -1)).map(Pattern::quote)
                    .reduce((before, after) -> before + "(.*)" + after).orElseThrow(), Pattern.DOTALL);
        }
    }

    static Cause of(Words words, String... args) {
        return new Cause(words, Stream.of(args).map(arg -> arg.length() > LONGEST ? arg.substring(0, LONGEST) + "…" : arg).toList());
    }

    /** The cause that this English sentence names. */
    static Cause read(String sentence) {
        for (Words words : Words.values()) {
            Matcher said = words.reader.matcher(sentence);
            if (said.matches()) {
                List<String> args = new ArrayList<>();
                for (int group = 1; group <= said.groupCount(); group++) {
                    args.add(said.group(group));
                }
                return new Cause(words, args);
            }
        }
        throw new IllegalStateException(sentence);
    }

    String in(Texts texts, Locale language) {
        return texts.say(language, words.pattern, args.toArray());
    }

    String english() {
        String sentence = words.pattern;
        for (int i = 0; i < args.size(); i++) {
            sentence = sentence.replace("{" + i + "}", args.get(i));
        }
        return sentence;
    }
}
