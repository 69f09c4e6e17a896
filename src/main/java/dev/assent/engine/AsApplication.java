package dev.assent.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Acts for the application instead of the person logged in, whose rights the engine would ask for; the login is given back
 * whatever happens. What the person may do is checked before.
 */
@Component
public class AsApplication {
    private final IdentityService identity;

    // lazy: the engine itself needs the delegates that use this class
    AsApplication(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** Takes the step without anybody's login and returns what it returns. */
    public <T> T take(Supplier<T> step) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return step.get();
        } finally {
            identity.setAuthentication(person);
        }
    }

    /** As {@link #take}, where nothing is returned. */
    public void run(Runnable step) {
        take(() -> {
            step.run();
            return null;
        });
    }
}
