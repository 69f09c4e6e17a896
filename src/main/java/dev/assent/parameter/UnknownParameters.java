package dev.assent.parameter;

import java.util.List;

/** A request says what its address does not know; nothing was done. */
final class UnknownParameters extends RuntimeException {
    private final transient List<String> unknown;
    private final transient List<String> known;

    UnknownParameters(List<String> unknown, List<String> known) {
        super(unknown + " of " + known);
        this.unknown = unknown;
        this.known = known;
    }

    List<String> unknown() {
        return unknown;
    }

    List<String> known() {
        return known;
    }
}
