package dev.assent.engine.configuration;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * What full history would write again and nobody reads: variables as a called process was handed them, which stand in its caller's
 * history; the engine's own counts of a multi-instance; that a job was done or not needed any more. It was half of all rows that a
 * file wrote (docs/performance.md). What a called process changes itself is kept, from the change on.
 */
final class SecondCopies {
    private static final Set<String> COUNTS = Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private SecondCopies() {
    }

    static boolean is(HistoryEventType type, VariableInstanceEntity variable) {
        return COUNTS.contains(variable.getName()) || (type == HistoryEventTypes.VARIABLE_INSTANCE_CREATE || type == HistoryEventTypes.VARIABLE_INSTANCE_DELETE)
                && variable.getRevision() <= 1 && handed(variable);
    }

    /** A failure is kept, and when a job was to be done at first. */
    static boolean is(HistoryEventType type) {
        return type == HistoryEventTypes.JOB_SUCCESS || type == HistoryEventTypes.JOB_DELETE;
    }

    private static boolean handed(VariableInstanceEntity variable) {
        ExecutionEntity execution = variable.getExecution();
        ExecutionEntity caller = execution == null || !execution.isProcessInstanceExecution() ? null : execution.getSuperExecution();
        return caller != null && caller.getActivity() != null && caller.getActivity().getActivityBehavior() instanceof CallableElementActivityBehavior call
                && call.getCallableElement().getInputs().stream().anyMatch(input -> variable.getName().equals(input.getTarget()));
    }
}
