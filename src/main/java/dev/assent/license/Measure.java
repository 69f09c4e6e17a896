package dev.assent.license;

/**
 * A move that somebody wants, with what it rests on, as it was first written down: what is changed in a process afterwards changes nothing here.
 *
 * @param id      of the process that asks
 * @param by      as whom the person acts: LEAD or HEAD
 * @param ground  null: none was asked for
 * @param askedBy user id
 */
record Measure(String id, String license, Move move, String by, String ground, String reasons, String legalBasis, String askedBy) {
}
