package dev.assent.security;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngineException;

/** A password is not looked at, because so many were wrong under this name or from this address. */
final class TooManyAttempts extends ProcessEngineException {
    /** Request attribute with the seconds to wait. */
    static final String SECONDS = TooManyAttempts.class.getName();
    private static final long serialVersionUID = 1;

    TooManyAttempts(Duration wait) {
        super("a password is looked at again in " + wait);
    }
}
