package dev.assent.setup;

import java.util.Collection;

/** A file names a national setup that is not installed here. */
public final class UnknownSetup extends RuntimeException {
    private final transient Collection<String> known;

    UnknownSetup(String setup, Collection<String> known) {
        super("Unknown setup '" + setup + "'; installed: " + String.join(", ", known));
        this.known = known;
    }

    /** The setups that exist. */
    public Collection<String> known() {
        return known;
    }
}
