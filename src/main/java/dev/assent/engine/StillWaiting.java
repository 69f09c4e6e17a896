package dev.assent.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;

/**
 * Whether an execution still waits for a message. What this transaction has told it is in the database only when it commits, so a
 * query finds it again: a file that lapses restarts its clocks for the question that was not answered, and again as it closes.
 */
final class StillWaiting {
    private StillWaiting() {
    }

    static boolean is(Execution found, String message) {
        return Context.getCommandContext() == null || !(found instanceof ExecutionEntity execution)
                || !execution.isEnded() && execution.getEventSubscriptions().stream().anyMatch(waits -> message.equals(waits.getEventName()));
    }
}
