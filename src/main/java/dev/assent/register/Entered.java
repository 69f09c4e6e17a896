package dev.assent.register;

/** A feature that keeps something derived from the record of a file up to date. */
public interface Entered {
    /** An entry was appended, and the rows it vouches for are written; in the same transaction. */
    void entered(String fileNumber, String kind);
}
