package dev.assent.engine.way;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

/** The running process instances that a command of an administrator concerns. */
final class RunningInstances {
    private RunningInstances() {
    }

    /** The instance of an execution; none if there is no such execution, which the engine itself will say. */
    static List<Intervention> of(CommandContext context, String executionId, String what) {
        ExecutionEntity execution = executionId == null ? null : context.getExecutionManager().findExecutionById(executionId);
        return execution == null ? List.of()
                : List.of(new Intervention(execution.getProcessInstance().getBusinessKey(), execution.getProcessDefinition().getKey(), what));
    }

    /** Every instance of a process, by the id of one version or by its key. */
    static List<Intervention> all(CommandContext context, String definition, String key, String what) {
        ProcessInstanceQuery query = context.getProcessEngineConfiguration().getRuntimeService().createProcessInstanceQuery();
        ProcessInstanceQuery those = definition != null ? query.processDefinitionId(definition) : query.processDefinitionKey(key);
        return context.runWithoutAuthorization(those::list).stream().flatMap(instance -> of(context, instance.getId(), what).stream()).distinct().toList();
    }
}
