package dev.assent.document;

/** A document that is not taken; the pattern is a key of the dictionary. */
public final class PaperRefused extends RuntimeException {
    private final transient Object[] args;

    PaperRefused(String pattern, Object... args) {
        super(pattern);
        this.args = args;
    }

    static PaperRefused tooLarge(long megabytes) {
        return new PaperRefused(Paper.TOO_LARGE, megabytes);
    }

    public Object[] args() {
        return args;
    }

    public boolean isTooLarge() {
        return Paper.TOO_LARGE.equals(getMessage());
    }
}
