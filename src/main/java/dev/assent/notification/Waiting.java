package dev.assent.notification;

import java.time.Instant;

/**
 * What goes with a notice.
 *
 * @param enclosure  id by which one of the {@link Enclosures} finds it when the notice is sent; null: none
 * @param postscript name by which one of the {@link Postscripts} writes the last paragraph; null: none
 * @param until      while there is no such paper the notice waits, until then at most, and goes without it; null: it never goes without it
 */
public record Waiting(String enclosure, String postscript, Instant until) {
    static final Waiting NOTHING = new Waiting(null, null, null);
}
