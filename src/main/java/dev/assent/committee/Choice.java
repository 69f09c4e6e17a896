package dev.assent.committee;

/** What a member says in a ballot, or that it said nothing. */
enum Choice {
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    REFUSE,
    ABSTAIN,
    /** neither the member nor its substitute voted in time */
    ABSENT;

    boolean approves() {
        return this == APPROVE || this == APPROVE_WITH_CONDITIONS;
    }
}
