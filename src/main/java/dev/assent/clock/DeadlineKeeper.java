package dev.assent.clock;

import java.time.Instant;

/** Keeps in the register by when something is to be answered, and is told when that moves. */
public interface DeadlineKeeper {
    /** Moves the deadline of what has this id; whoever keeps nothing under it does nothing. */
    void redate(String id, Instant deadline);

    /**
     * The time limit has passed, and from now on the grace of the row runs.
     *
     * @param escalatedTo group that is asked in the agency's place; null: nobody is
     */
    default void inGrace(String id, String escalatedTo) {
    }
}
