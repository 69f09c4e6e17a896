package dev.assent.escalation;

/** What stands about an objection, and in the end binds the drafter. */
enum Mandate {
    /** the objection is overruled */
    APPROVE,
    /** the objection stands */
    REFUSE,
    /** nothing is settled: the authority decides after considering */
    NONE
}
