package dev.assent.engine.model;

/** Tells from repeated looks at a folder when a burst of saving is over. Not safe for several threads. */
final class Settling {
    /** A file that is missing may be half-way through a save; only a lasting absence is a deletion. */
    static final int LOOKS_BEFORE_A_DELETION = 10;

    private ModelStamps handled = ModelStamps.NONE;
    private ModelStamps last = ModelStamps.NONE;
    private int quiet;

    /** @return true once for each change, when the folder has stopped changing */
    boolean settled(ModelStamps now) {
        quiet = now.equals(last) ? quiet + 1 : 0;
        last = now;
        if (now.equals(handled) || quiet < (now.lacksOneOf(handled) ? LOOKS_BEFORE_A_DELETION : 1)) {
            return false;
        }
        handled = now;
        return true;
    }
}
