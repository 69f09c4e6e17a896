package dev.assent.report;

import java.time.Instant;

/**
 * One thing an overview tells.
 *
 * @param agency that is to answer; null: it is about the file as a whole
 * @param at     when it is due, or since when it stands still
 */
record Item(String fileNumber, String agency, Instant at) {
}
