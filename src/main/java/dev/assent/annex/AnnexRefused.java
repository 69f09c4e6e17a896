package dev.assent.annex;

/** An annex that is not taken or cannot be opened; the pattern is a key of the dictionary. */
final class AnnexRefused extends RuntimeException {
    private final transient Object[] args;

    AnnexRefused(String pattern, Object... args) {
        super(pattern);
        this.args = args;
    }

    static AnnexRefused noKey() {
        return new AnnexRefused("The key for classified annexes is not there or cannot be read. The operator puts it back.");
    }

    Object[] args() {
        return args;
    }
}
