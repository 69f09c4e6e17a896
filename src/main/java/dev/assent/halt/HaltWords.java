package dev.assent.halt;

import dev.assent.text.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what keeps a file, in the reader's language. */
@Component
class HaltWords {
    private final Texts texts;
    private final StepNames names;

    HaltWords(Texts texts, StepNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** Where it stands; empty where no process is left. */
    String step(Halt halt, Locale language) {
        return texts.say(language, names.of(halt));
    }

    /** Why, in one sentence. */
    String cause(Halt halt, Locale language) {
        return switch (halt.kind()) {
            // who sets the retries of a step to 0 leaves no failure behind
            case FAILED -> halt.about() == null ? texts.say(language, "Somebody has set its retries to 0.") : Cause.read(halt.about()).in(texts, language);
            case SUSPENDED -> texts.say(language, "An administrator has suspended it.");
            case DELETED -> texts.say(language, "Its process has been deleted.");
            case STRANDED -> texts.say(language, "It waits for something that is no longer there, such as a timer that was deleted.");
            case NOBODY -> texts.say(language, "Nobody may do this step: the group \"{0}\" has no members.", String.valueOf(halt.about()));
        };
    }

    /** Why it could not be set going. */
    String refused(RuntimeException failure, Locale language) {
        return Causes.of(failure, "Repairs").in(texts, language);
    }

    /** What a reader of the file is told. */
    String told(Halt halt, Locale language, boolean whole) {
        String step = step(halt, language);
        return !whole ? texts.say(language, "Halted; the operator has been told.")
                : step.isEmpty() ? texts.say(language, "Halted: {0} The operator has been told.", cause(halt, language))
                : texts.say(language, "Halted at \"{0}\": {1} The operator has been told.", step, cause(halt, language));
    }
}
