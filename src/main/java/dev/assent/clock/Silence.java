package dev.assent.clock;

import java.util.List;

/** What the expiry of an agency's time limit means; exactly one a row. */
public enum Silence {
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
    ABSENT,
    /** the document that was to be verified counts as not confirmed, never as authentic */
    CANNOT_CONFIRM;

    /** What the silence of somebody who is asked for an opinion may mean. */
    public static final List<Silence> OF_OPINIONS = List.of(DEEMED_NO_OBJECTION, DEEMED_OBJECTION, HOLD, ESCALATE, RIGHT_LAPSES);
    /** What the silence of a member of a committee may mean. */
    public static final List<Silence> OF_VOTES = List.of(DEEMED_NO_OBJECTION, DEEMED_OBJECTION, HOLD, ESCALATE, ABSENT);
    /** What the silence of somebody who is asked to verify a document may mean. */
    public static final List<Silence> OF_VERIFICATIONS = List.of(HOLD, ESCALATE, CANNOT_CONFIRM);
}
