package dev.assent.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * What a designer writes beside a user task about completing it: {@code differentPersonFrom} (ids of other tasks of the
 * process) and {@code checkedBy} (decisions whose every row that applies refuses, with its {@code message}).
 */
final class CompletionPolicy {
    private final Say say;

    CompletionPolicy(Say say) {
        this.say = say;
    }

    /** Returns why the person may not complete the task with these values; empty if nothing speaks against it. */
    List<String> objections(TaskEntity task, String person, Map<String, Object> values, CommandContext context) {
        Stream<String> samePerson = property(task, "differentPersonFrom", context)
                .filter(other -> person.equals(completedBy(other, task, context)))
                .map(other -> say.say("You completed \"{0}\" yourself; this task must be completed by a different person.",
                        say.say(nameOf(other, task, context))));
        Stream<String> checks = property(task, "checkedBy", context)
                .flatMap(decision -> messages(decision, task, values, context));
        return Stream.concat(samePerson, checks).toList();
    }

    /** As what a refusal of this task is entered in the record; empty where it is nobody's business. */
    Optional<String> recordedAs(TaskEntity task, CommandContext context) {
        return property(task, RecordedRefusal.PROPERTY, context).findFirst();
    }

    private static Stream<String> property(TaskEntity task, String name, CommandContext context) {
        UserTask element = model(task, task.getTaskDefinitionKey(), context);
        if (element.getExtensionElements() == null) {
            return Stream.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .flatMap(property -> Arrays.stream(property.getCamundaValue().split("[,\\s]+"))).filter(id -> !id.isEmpty());
    }

    private static UserTask model(TaskEntity task, String id, CommandContext context) {
        UserTask element = context.getProcessEngineConfiguration().getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(task.getProcessDefinition()).getModelElementById(id);
        if (element == null) {
            throw new NotFoundException("The process " + task.getProcessDefinition().getKey() + " has no user task " + id);
        }
        return element;
    }

    private static String nameOf(String taskId, TaskEntity task, CommandContext context) {
        return model(task, taskId, context).getName();
    }

    private static String completedBy(String taskId, TaskEntity task, CommandContext context) {
        List<HistoricTaskInstance> latest = context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration()
                .getHistoryService().createHistoricTaskInstanceQuery().processInstanceId(task.getProcessInstanceId())
                .taskDefinitionKey(taskId).finished().taskDeleteReason(TaskEntity.DELETE_REASON_COMPLETED)
                .orderByHistoricTaskInstanceEndTime().desc().listPage(0, 1));
        return latest.isEmpty() ? null : latest.get(0).getAssignee();
    }

    private Stream<String> messages(String key, TaskEntity task, Map<String, Object> values, CommandContext context) {
        DecisionDefinition decision = decision(key, task, context);
        return context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration().getDecisionService()
                        .evaluateDecisionById(decision.getId()).variables(Variables.fromMap(new LinkedHashMap<>(values))).evaluate())
                .getResultList().stream().map(row -> say.say(String.valueOf(row.get("message")))).distinct();
    }

    // a file is finished by the rules it was begun under
    private static DecisionDefinition decision(String key, TaskEntity task, CommandContext context) {
        var decisions = context.getDecisionDefinitionManager();
        DecisionDefinition own = decisions.findDecisionDefinitionByDeploymentAndKey(
                task.getProcessDefinition().getDeploymentId(), key);
        DecisionDefinition found = own == null ? decisions.findLatestDecisionDefinitionByKey(key) : own;
        if (found == null) {
            throw new NotFoundException("The decision " + key + ", named by checkedBy of " + task.getTaskDefinitionKey()
                    + ", is not deployed");
        }
        return found;
    }
}
