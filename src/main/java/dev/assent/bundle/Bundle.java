package dev.assent.bundle;

import java.time.Instant;

/**
 * What is known of a bundle before it is written.
 *
 * @param by     user id of who takes it away
 * @param madeAt UTC
 * @param page   the dossier to read, as HTML
 */
record Bundle(String number, String by, Instant madeAt, String page) {
}
