package dev.assent.decision;

/** What has to hold when a license is entered, however long ago it was signed; known to a room that this one does not know. */
public interface GrantCondition {
    /** @throws IllegalStateException if it does not hold: nothing is entered, and the operators are told why */
    void demand(String fileNumber);
}
