package dev.assent.engine.submission;

/**
 * The engine has taken what a person typed; told in the same transaction.
 *
 * @param id     of the process (its key) for a start form, of the task for a comment
 * @param person user id
 */
public record TypedTaken(Kind kind, String id, String person) {
    /** The forms that end with their sending and with nothing else. */
    public enum Kind { START_FORM, COMMENT }
}
