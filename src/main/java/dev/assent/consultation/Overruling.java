package dev.assent.consultation;

import java.time.Instant;
import java.util.Optional;

/** A feature in which a body may overrule binding objections, because a row says that it may. */
public interface Overruling {
    /** Until when the binding objections on a track of a file are overruled; those that came later stand. Empty: none is. */
    Optional<Instant> overruledUntil(String fileNumber, String track);
}
