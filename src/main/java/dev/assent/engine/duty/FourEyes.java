package dev.assent.engine.duty;

import dev.assent.engine.ElementProperties;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** A task that names others in its property {@code differentPersonFrom} is for somebody who did not complete those; where it names the start of an action, for somebody who did not begin it. */
final class FourEyes {
    private static final String PROPERTY = "differentPersonFrom";
    /** what an action is begun with */
    private static final String BEGUN_BY = "startedBy";

    private FourEyes() {
    }

    /** The name of the task that the person completed and that bars him from this one. */
    static Optional<String> bar(TaskEntity task, String person, CommandContext context) {
        return ElementProperties.of(model(task, task.getTaskDefinitionKey(), context), PROPERTY)
                .filter(other -> person.equals(completedBy(other, task, context))).findFirst()
                .map(other -> model(task, other, context)).map(other -> (other instanceof StartEvent begun ? begun.getParentElement() : other).getAttributeValue("name"));
    }

    private static BaseElement model(TaskEntity task, String id, CommandContext context) {
        BaseElement element = context.getProcessEngineConfiguration().getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(task.getProcessDefinition()).getModelElementById(id);
        if (element == null) {
            throw new NotFoundException("The process " + task.getProcessDefinition().getKey() + " has no element " + id);
        }
        return element;
    }

    // whoever completes a task is its assignee in history: the rules for submissions see to it
    private static String completedBy(String taskId, TaskEntity task, CommandContext context) {
        if (model(task, taskId, context) instanceof StartEvent) {
            return (String) context.runWithoutAuthorization(() -> task.getExecution().getVariable(BEGUN_BY));
        }
        List<HistoricTaskInstance> latest = context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration()
                .getHistoryService().createHistoricTaskInstanceQuery().processInstanceId(task.getProcessInstanceId())
                .taskDefinitionKey(taskId).finished().taskDeleteReason(TaskEntity.DELETE_REASON_COMPLETED)
                .orderByHistoricTaskInstanceEndTime().desc().listPage(0, 1));
        return latest.isEmpty() ? null : latest.get(0).getAssignee();
    }
}
