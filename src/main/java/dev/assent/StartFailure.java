package dev.assent;

/** Stops the start with one sentence for the operator instead of a stack trace; the process ends with a code that is not 0. */
public class StartFailure extends RuntimeException {
    private final String action;

    /**
     * @param sentence what is wrong
     * @param action   what the operator can do about it
     * @param cause    what Java says, for the debug log; may be null
     */
    public StartFailure(String sentence, String action, Throwable cause) {
        super(sentence, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
