package dev.assent.file;

import dev.assent.engine.Refusal;
import dev.assent.setup.UnknownSetup;
import dev.assent.text.Texts;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Faults of an application in the reader's words, as Tasklist shows them. */
@Component
class FaultTexts {
    private final Texts texts;

    FaultTexts(Texts texts) {
        this.texts = texts;
    }

    String say(Fault fault) {
        return texts.say(fault.pattern(), fault.args().toArray());
    }

    <T> T inWords(Supplier<T> step) {
        try {
            return step.get();
        } catch (FileRefused refused) {
            throw new Refusal(refused.faults().stream().map(f -> f.field() + ": " + say(f)).collect(Collectors.joining("\n")));
        } catch (NotJson broken) {
            throw new Refusal(texts.say(broken.getMessage(), broken.line(), broken.column()));
        } catch (TooLarge large) {
            throw new Refusal(texts.say(TooLarge.SENTENCE, TooLarge.MEGABYTES));
        } catch (UnknownSetup unknown) {
            throw new Refusal(texts.say("Unknown setup; installed here: {0}.", String.join(", ", unknown.known())));
        } catch (ReferenceTaken taken) {
            throw new Refusal(texts.say("This applicant has used the reference for another application: {0}.", taken.getMessage()));
        }
    }
}
