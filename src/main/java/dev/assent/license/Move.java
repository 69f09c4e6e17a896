package dev.assent.license;

import java.util.EnumSet;
import java.util.Set;

/** What can happen to a license after it was issued. Whether it may, from where, by whom and on what ground says the table {@code LicenseMoves}. */
public enum Move {
    SUSPEND("LICENSE_SUSPENDED", "License on file {0} suspended", "The license is suspended: nothing may be delivered under it until you hear otherwise."),
    REINSTATE("LICENSE_REINSTATED", "License on file {0} in force again", "The license is in force again, for what has not been used of it."),
    REVOKE("LICENSE_REVOKED", "License on file {0} revoked", "The license is revoked: nothing may be delivered under it any more."),
    /** for what has not been used; what was delivered under the license stays lawful */
    REVOKE_REST("LICENSE_REVOKED", "License on file {0} revoked", "The license is revoked for what has not been used of it: nothing more may be delivered under it."),
    SURRENDER("LICENSE_SURRENDERED", "License on file {0} given back", "The holder has given the license back: nothing may be delivered under it any more."),
    EXPIRE("LICENSE_EXPIRED", "License on file {0} expired", "The last day of the license has passed: nothing may be delivered under it any more."),
    EXHAUST("LICENSE_EXHAUSTED", "License on file {0} used up", "All that the license grants has been used.");

    /** taken by people of the authority */
    static final Set<Move> MEASURES = EnumSet.of(SUSPEND, REINSTATE, REVOKE, REVOKE_REST);

    /** of entry in the record of the file */
    final String kind;
    final String subject;
    final String sentence;

    Move(String kind, String subject, String sentence) {
        this.kind = kind;
        this.subject = subject;
        this.sentence = sentence;
    }
}
