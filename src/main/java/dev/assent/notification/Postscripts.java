package dev.assent.notification;

import java.util.Optional;

/** A feature that ends notices with a paragraph which is written when they are sent, and kept nowhere. */
public interface Postscripts {
    /**
     * The paragraph.
     *
     * @param name which, as the notice was written with it
     * @return empty if this feature has none of this name
     */
    Optional<String> of(String name, String fileNumber);
}
