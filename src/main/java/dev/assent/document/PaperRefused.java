package dev.assent.document;

/** A document that is not taken; the pattern is a key of the dictionary. */
final class PaperRefused extends RuntimeException {
    private final transient Object[] args;

    PaperRefused(String pattern, Object... args) {
        super(pattern);
        this.args = args;
    }

    public Object[] args() {
        return args;
    }
}
