package dev.assent.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A feature in which a body may overrule binding objections, because a row says that it may. */
public interface Overruling {
    /**
     * What one body has overruled.
     *
     * @param until  objections that came later stand
     * @param except agencies whose objections it did not overrule
     */
    record Overruled(Instant until, Set<String> except) {
        boolean covers(Opinion opinion) {
            return !opinion.givenAt().isAfter(until) && !except.contains(opinion.agency());
        }
    }

    /** What bodies have overruled on a track of a file. */
    List<Overruled> overruled(String fileNumber, String track);
}
