package dev.assent.edge;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Whether a step failed because somebody else's was faster, in whichever of the two ways to the database it was noticed. */
public enum Collision {
    /** Two transactions met: the same step may succeed when it is tried again. */
    CERTAIN,
    /** A row is there already, or no more: by another's step of the same moment, or by a fault that a second attempt repeats. */
    POSSIBLE,
    /** The step failed by itself. */
    NONE;

    // serialization failure and deadlock; lock not available (PostgreSQL, H2)
    private static final Set<String> MET = Set.of("40001", "40P01", "55P03", "HYT00");
    // a key twice; a row that others need or that was needed is gone
    private static final Set<String> ROWS = Set.of("23505", "23503", "23506");

    /** What the failure, or what it wraps, tells. */
    public static Collision of(Throwable failure) {
        Collision found = NONE;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
            if (cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException || MET.contains(state)) {
                return CERTAIN;
            }
            found = cause instanceof DuplicateKeyException || ROWS.contains(state) ? POSSIBLE : found;
        }
        return found;
    }
}
