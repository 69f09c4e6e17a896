package dev.assent.letter;

import dev.assent.text.Texts;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in the health of the application that letters wait, and for what. It asks no database, which may be away, but says what was met last. */
@Component("letters")
class LetterHealth implements HealthIndicator {
    private final Texts texts;
    private final AtomicReference<String> cause = new AtomicReference<>();

    LetterHealth(Texts texts) {
        this.texts = texts;
    }

    /** @return the sentence, in English */
    String waits(NoKey missing) {
        String sentence = texts.say(Locale.ENGLISH, missing.getMessage(), missing.args());
        cause.set(sentence);
        return sentence;
    }

    String failed(RuntimeException failure) {
        String sentence = String.valueOf(failure.getMessage());
        cause.set(sentence);
        return sentence;
    }

    void made() {
        cause.set(null);
    }

    @Override
    public Health health() {
        String why = cause.get();
        // the service is well, so the status is answered with 200
        return why == null ? Health.up().build() : Health.status("HALTED").withDetail("waiting", why).build();
    }
}
