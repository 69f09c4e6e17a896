package dev.assent.engine.submission;

import dev.assent.edge.Collision;
import dev.assent.engine.Refusal;
import dev.assent.engine.Say;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Repeats a step from outside the engine that collided with another one, as {@link SubmissionAttempts} does for people's own. */
@Component
public class Attempts {
    private static final int RETRIES = 3;

    private final Say say;
    private final ObjectProvider<StepFailures> failures;

    Attempts(dev.assent.text.Texts texts, ObjectProvider<StepFailures> failures) {
        this.say = texts::say;
        this.failures = failures;
    }

    /** As {@link #of(Supplier)}, for a step on a file: a failure that is not the asker's is told the operators, too. */
    public <T> T onFile(String fileNumber, Supplier<T> step) {
        try {
            return of(step);
        } catch (RuntimeException failure) {
            // our own exceptions are answers
            if (!failure.getClass().getName().startsWith("dev.assent.") && Collision.of(failure) == Collision.NONE) {
                failures.ifAvailable(told -> told.failed(null, fileNumber, failure));
            }
            throw failure;
        }
    }

    /**
     * Runs the step, again if it collided.
     *
     * @param step begins its own transaction, so that nothing of a failed attempt is left
     * @throws Refusal when it collided every time; nothing is stored then
     */
    public <T> T of(Supplier<T> step) {
        for (int attempt = 0; ; attempt++) {
            try {
                return step.get();
            } catch (RuntimeException failure) {
                Collision collision = Collision.of(failure);
                if (collision == Collision.NONE || collision == Collision.POSSIBLE && attempt == RETRIES) {
                    throw failure;
                }
                if (attempt == RETRIES) {
                    Refusal refused = new Refusal(say.say("Others changed this file at the same moment. Nothing was stored; please send it again."));
                    refused.initCause(failure);
                    throw refused;
                }
            }
        }
    }
}
