package dev.assent.figures;

import java.time.Instant;

/**
 * Something that happened on the way of a file.
 *
 * @param name as {@code register.figure_file.way} has it
 */
record Mark(Instant at, String name) {
    static final String QUESTION = "QUESTION";
    static final String SENT_BACK = "SENT_BACK";
}
