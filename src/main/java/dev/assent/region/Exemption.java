package dev.assent.region;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;

/**
 * A request to be exempted, and what came of it.
 *
 * @param lines    of the file that it is about
 * @param row      of the table that bans them, as it held when the request was sent
 * @param standing REQUESTED, DISPUTED, GRANTED, REFUSED or NOT_REQUESTED
 */
record Exemption(String id, String fileNumber, String convention, TreeSet<Integer> lines, Map<String, Object> row, String standing, String request, String reference,
        String requestedBy, Instant requestedAt, Dispute dispute, Settled settled) {
    /** When the body for disputes was asked, and by when it decides; null: it was not. */
    record Dispute(Instant at, Instant due, Instant ends) {
    }

    /**
     * How it ended; null: it has not.
     *
     * @param because    MEMBERS, DISPUTE_BODY or SILENCE
     * @param validUntil last day of the exemption; null: it has no end, or was refused
     */
    record Settled(String because, String by, Instant at, String reasons, String reference, String conditions, LocalDate validUntil) {
    }

    BanRule rule() {
        return BanRule.of(row);
    }

    boolean is(String word) {
        return standing.equals(word);
    }

    /** It was granted, and its days are over: what was exempted is banned again. */
    boolean ended(LocalDate today) {
        return settled != null && settled.validUntil() != null && settled.validUntil().isBefore(today);
    }
}
