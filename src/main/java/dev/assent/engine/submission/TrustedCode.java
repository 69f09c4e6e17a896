package dev.assent.engine.submission;

import java.util.function.Supplier;

/**
 * Marks calls to the engine that the application itself makes in the name of a logged-in person, with values it has
 * checked in its own way. The person stays the author in history and permissions still hold; only the rules for what a
 * person submits (forms, four eyes, checks) do not apply. Code that a process calls needs no mark.
 */
final class TrustedCode {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private TrustedCode() {}

    /** Runs the code and returns what it returns; exceptions pass through. */
    public static <T> T call(Supplier<T> code) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return code.get();
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }

    static boolean runs() {
        return DEPTH.get() > 0;
    }
}
