package dev.assent.engine.configuration;

import dev.assent.engine.TableRow;
import java.util.List;
import java.util.Map;

/** Says in one sentence why a task lies where it lies, and what happens if nothing is done. */
public interface TaskReasons {
    /**
     * The sentence by language.
     *
     * @param setup     the national setup
     * @param groups    who may do the task
     * @param consultee the row by which an agency was asked, or null for a step of the process itself
     * @param limit     the row that dates a step, or null
     */
    Map<String, Object> of(String setup, List<String> groups, Map<String, Object> consultee, TableRow limit);
}
