package dev.assent.consultation;

import java.time.Instant;

/** Keeps in the register by when something is to be answered, and is told when that moves. */
public interface DeadlineKeeper {
    /** Moves the deadline of what has this id; whoever keeps nothing under it does nothing. */
    void redate(String id, Instant deadline);
}
