package dev.assent.escalation;

/** What brings a file before the first rung of its ladder. */
enum Opening {
    /** agencies disagree, or one objects with binding force */
    DISPUTE,
    /** that, or an agency that was asked did not answer in time */
    SILENCE,
    /** nothing needs to be in dispute */
    ALWAYS
}
