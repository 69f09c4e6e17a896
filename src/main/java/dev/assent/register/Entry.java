package dev.assent.register;

import java.time.Instant;

/**
 * One fact in the record of a file.
 *
 * @param place    1, 2, 3 … within the file
 * @param at       to the millisecond
 * @param kind     what happened, e.g. OPINION_GIVEN
 * @param actor    user id, or {@code engine}, or {@code applicant}
 * @param facts    JSON, keys sorted
 * @param previous hash of the entry before it in the same file
 * @param hash     over all of the above
 */
public record Entry(String fileNumber, int place, Instant at, String kind, String actor, String facts, String previous, String hash) {
    static final String GENESIS = "0".repeat(64);

    static Entry after(String fileNumber, int place, Instant at, String kind, String actor, String facts, String previous) {
        return new Entry(fileNumber, place, at, kind, actor, facts, previous,
                digest(fileNumber, place, at, kind, actor, facts, previous));
    }

    /** Does the hash still belong to the content? */
    boolean intact() {
        return hash.equals(digest(fileNumber, place, at, kind, actor, facts, previous));
    }

    private static String digest(String fileNumber, int place, Instant at, String kind, String actor, String facts, String previous) {
        return Sha256.of(String.join("\n", previous, fileNumber, Integer.toString(place), at.toString(), kind, actor, facts));
    }
}
