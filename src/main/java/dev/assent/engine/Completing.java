package dev.assent.engine;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Whether a person's task is being completed in this thread: what is his for this moment only needs no right and ends no draft by itself. */
public final class Completing {
    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    private Completing() {
    }

    public static boolean now() {
        return NOW.get();
    }

    /** Makes the person who completes a task its assignee, in the transaction in which the task ends. */
    public static void assign(TaskEntity task, String person) {
        NOW.set(true);
        try {
            task.setAssignee(person);
            task.triggerUpdateEvent();
        } finally {
            NOW.remove();
        }
    }
}
