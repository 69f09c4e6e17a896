package dev.assent.consultation;

/** What the expiry of an agency's time limit means; exactly one a row. */
enum Silence {
    /** as if it had said that it has no objection */
    DEEMED_NO_OBJECTION,
    /** as if it had objected */
    DEEMED_OBJECTION,
    /** the file waits; alarm only */
    HOLD,
    /** a named body is asked in its place, with a grace */
    ESCALATE,
    /** its right to call the case in is not used and ends */
    RIGHT_LAPSES,
    /** a member of a committee did not vote: it counts as absent, which is never consent unless the table of votes says so */
    ABSENT
}
