package dev.assent.register;

import java.time.Instant;

/**
 * One fact in the record of a file.
 *
 * @param place      1, 2, 3 … within the file
 * @param at         to the millisecond
 * @param kind       what happened, e.g. OPINION_GIVEN
 * @param actor      user id, or {@code engine}, or {@code applicant}
 * @param facts      JSON, keys sorted
 * @param vouched    JSON, table to SHA-256 of the rows the file had there; null: the entry vouches for none
 * @param previous   hash of the entry before it in the same file
 * @param hash       over all of the above
 * @param signedWith name of the key, see {@link Seal}; null in entries older than the key
 * @param signature  of the hash
 */
public record Entry(String fileNumber, int place, Instant at, String kind, String actor, String facts, String vouched, String previous,
        String hash, String signedWith, String signature) {
    public static final String GENESIS = "0".repeat(64);

    static Entry after(String fileNumber, int place, Instant at, String kind, String actor, String facts, String vouched, String previous, Seal seal) {
        String hash = digest(fileNumber, place, at, kind, actor, facts, vouched, previous);
        return new Entry(fileNumber, place, at, kind, actor, facts, vouched, previous, hash, seal.key(), seal.sign(hash));
    }

    /** An entry that the next signed one vouches for. */
    static Entry unsigned(String fileNumber, int place, Instant at, String kind, String actor, String facts, String vouched, String previous) {
        return new Entry(fileNumber, place, at, kind, actor, facts, vouched, previous, digest(fileNumber, place, at, kind, actor, facts, vouched, previous), null, null);
    }

    /** Does the hash still belong to the content? */
    public boolean intact() {
        return hash.equals(digest(fileNumber, place, at, kind, actor, facts, vouched, previous));
    }

    public boolean signed() {
        return signature != null;
    }

    private static String digest(String fileNumber, int place, Instant at, String kind, String actor, String facts, String vouched, String previous) {
        String text = String.join("\n", previous, fileNumber, Integer.toString(place), at.toString(), kind, actor, facts);
        return Sha256.of(vouched == null ? text : text + "\n" + vouched);
    }
}
