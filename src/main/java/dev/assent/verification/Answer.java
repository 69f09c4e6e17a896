package dev.assent.verification;

/** What a verification comes to; only one of them means genuine. */
enum Answer {
    /** the issuing authority has confirmed it, and nothing differs */
    AUTHENTIC,
    /** forged, altered, or never issued */
    NOT_AUTHENTIC,
    /** nobody can tell; also what silence means */
    CANNOT_CONFIRM,
    /** the issuing authority was asked and did not reply */
    NO_REPLY
}
