package dev.assent.setup;

import java.util.Collection;

/** A file names a national setup that is not installed here. */
public final class UnknownSetup extends RuntimeException {
    private final String setup;
    private final transient Collection<String> known;

    UnknownSetup(String setup, Collection<String> known) {
        super("Unknown setup '" + setup + "'; installed: " + String.join(", ", known));
        this.setup = String.valueOf(setup);
        this.known = known;
    }

    /** The setup that does not exist. */
    public String setup() {
        return setup;
    }

    /** The setups that exist. */
    public Collection<String> known() {
        return known;
    }
}
