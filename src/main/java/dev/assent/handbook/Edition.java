package dev.assent.handbook;

import java.time.Instant;
import java.util.List;

/**
 * One version of a handbook.
 *
 * @param others   numbers of all versions, the newest first
 * @param before   the last version in which something was different, or null
 * @param changes  since then
 */
record Edition(Procedure procedure, int number, Instant deployedAt, List<Integer> others, Before before, Changes changes) {
    /** An earlier version. */
    record Before(int number, Instant deployedAt) {
    }
}
