package dev.assent.escalation;

import java.time.Instant;

/**
 * A dispute that was put before the body of a rung.
 *
 * @param ladder    which climb it belongs to
 * @param stood     what stood when it was lodged
 * @param agency    who lodged it; null: passed on by the silence of the body below
 * @param signedBy  the person who signed; null as above
 * @param rank      lowest rank that may sign
 * @param lodgedAt  when it was accepted; the body's clock runs from here
 * @param outcome   null while the body has not decided
 * @param expired   silence, not a person, brought the outcome about
 */
record Escalation(String ladder, int rung, String fileNumber, String track, Mandate stood, String agency, String signedBy, String rank,
        String reasons, String legalBasis, String proposal, Instant lodgedAt, String body, String basis, Instant deadline,
        Expiry outcome, String decidedBy, Instant decidedAt, String decisionReasons, String conditions, boolean expired) {

    boolean decided() {
        return outcome != null;
    }

    /** What stands after it. */
    Mandate standing() {
        return outcome == Expiry.UPHELD ? Mandate.REFUSE : outcome == Expiry.OVERRULED ? Mandate.APPROVE : stood;
    }
}
