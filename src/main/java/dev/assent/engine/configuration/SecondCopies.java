package dev.assent.engine.configuration;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * What full history would write again and nobody reads: variables as a called process was handed them, which stand in its caller's
 * history; the engine's own counts of a multi-instance; that a step was saved and would go on, that a job was done or not needed any more. It was half of all rows that a
 * file wrote (docs/performance.md). What a called process changes itself is kept, from the change on.
 */
final class SecondCopies {
    private static final Set<String> COUNTS = Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private SecondCopies() {
    }

    static boolean is(HistoryEventType type, VariableInstanceEntity variable) {
        return COUNTS.contains(variable.getName()) || (type == HistoryEventTypes.VARIABLE_INSTANCE_CREATE || type == HistoryEventTypes.VARIABLE_INSTANCE_DELETE)
                && variable.getRevision() <= 1 && handed(variable, type == HistoryEventTypes.VARIABLE_INSTANCE_CREATE);
    }

    /** A failure is kept, and when a timer was due at first; that a step was saved before it went on is said by the step. */
    static boolean job(HistoryEventType type, Object job) {
        return type == HistoryEventTypes.JOB_SUCCESS || type == HistoryEventTypes.JOB_DELETE || type == HistoryEventTypes.JOB_CREATE && job instanceof MessageEntity;
    }

    private static boolean handed(VariableInstanceEntity variable, boolean created) {
        ExecutionEntity execution = variable.getExecution();
        ExecutionEntity caller = execution == null || !execution.isProcessInstanceExecution() ? null : caller(execution, created);
        return caller != null && caller.getActivity() != null && caller.getActivity().getActivityBehavior() instanceof CallableElementActivityBehavior call
                && call.getCallableElement().getInputs().stream().anyMatch(input -> variable.getName().equals(input.getTarget()));
    }

    // a variable is handed in the step that calls: a step that has not even read the caller hands nothing
    private static ExecutionEntity caller(ExecutionEntity execution, boolean created) {
        String id = execution.getSuperExecutionId();
        return id == null ? null : created ? Context.getCommandContext().getDbEntityManager().getCachedEntity(ExecutionEntity.class, id) : execution.getSuperExecution();
    }
}
