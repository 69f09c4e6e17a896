package dev.assent.engine.trial;

import dev.assent.engine.TableRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A task that lies open.
 *
 * @param step      id of the task in its process
 * @param due       null: it has no due date
 * @param groups    who may do it
 * @param dated     the row of a table that says by when; null: none does
 * @param variables that the task sees, as plain values
 */
public record OpenTask(String id, String process, String step, String name, Instant due, List<String> groups, TableRow dated, Map<String, Object> variables) {
    /** Did its time run out by this moment? */
    public boolean overdueAt(Instant moment) {
        return due != null && !due.isAfter(moment);
    }
}
