package dev.assent.letter;

/** Letters cannot be signed now; the operator reads why and what to do. */
final class NoKey extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Object[] args;

    /** @param sentence English pattern for the dictionary */
    NoKey(String sentence, Object... args) {
        super(sentence);
        this.args = args;
    }

    Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
