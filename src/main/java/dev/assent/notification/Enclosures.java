package dev.assent.notification;

import java.util.Optional;

/** A feature whose papers go with notices. */
public interface Enclosures {
    /**
     * A paper that goes with a notice.
     *
     * @param name      of the file, in letters that every mail program shows
     * @param mediaType such as {@code application/pdf}
     */
    record Enclosure(String name, String mediaType, byte[] content) {
    }

    /** The paper of this id; empty if the feature has none. */
    Optional<Enclosure> find(String id);
}
