package dev.assent.license;

import java.util.Optional;

/** Something besides lists and bans that stands in the way of a license which is to be in force, found by a room that this one does not know. */
public interface Impediment {
    /** A sentence that the dictionary knows; empty: nothing stands in the way of the licenses on this file. */
    Optional<String> of(String fileNumber);
}
