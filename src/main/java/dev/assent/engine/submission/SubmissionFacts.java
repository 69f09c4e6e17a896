package dev.assent.engine.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tables named by {@code checkedBy} may read beside the answers: facts as they are when somebody submits, not as they
 * were when the task began. Every bean of this type adds its own.
 */
@FunctionalInterface
public interface SubmissionFacts {
    /**
     * The facts by the name tables read them under; they win over variables of the same name.
     *
     * @param fileNumber of the license file the task belongs to
     * @param setup      its national setup
     * @param values     variables of the task and the answers submitted
     * @param person     user id of who submits
     * @param groups     the person's groups
     */
    Map<String, Object> of(String fileNumber, String setup, Map<String, Object> values, String person, List<String> groups);

    /** The names of what it adds, where the database must be asked for it: that is done only where a table mentions one of them. Empty: always. */
    default Set<String> names() {
        return Set.of();
    }
}
