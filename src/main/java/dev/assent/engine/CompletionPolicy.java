package dev.assent.engine;

import dev.assent.engine.SubmissionRefused.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * What a designer writes beside a user task about completing it: {@code differentPersonFrom} (ids of other tasks of the
 * process) and {@code checkedBy} (decisions whose every row that applies refuses, with its {@code message}); the latter also
 * beside a process, about starting it.
 */
final class CompletionPolicy {
    private final Say say;
    private final CheckingTables tables;

    CompletionPolicy(Say say) {
        this.say = say;
        this.tables = new CheckingTables(say);
    }

    /** Returns why the person may not complete the task with these values; empty if nothing speaks against it. */
    List<Fault> objections(TaskEntity task, String person, Map<String, Object> values, CommandContext context) {
        BaseElement element = model(task.getProcessDefinition(), task.getTaskDefinitionKey(), context);
        Stream<Fault> samePerson = ElementProperties.of(element, "differentPersonFrom")
                .filter(other -> person.equals(completedBy(other, task, context)))
                .map(other -> new Fault("", say.say("You completed \"{0}\" yourself; this task must be completed by a different person.",
                        say.say(nameOf(other, task, context)))));
        return Stream.concat(samePerson, tables.faults(element, task.getProcessDefinition(), values, context)).toList();
    }

    /** Returns why the process may not be started with these values; empty if nothing speaks against it. */
    List<Fault> objections(ProcessDefinitionEntity process, Map<String, Object> values, CommandContext context) {
        return tables.faults(model(process, process.getKey(), context), process, values, context).toList();
    }

    /** Do tables judge what is submitted? Only then are facts worth the look. */
    boolean asksTables(TaskEntity task, CommandContext context) {
        return ElementProperties.of(model(task.getProcessDefinition(), task.getTaskDefinitionKey(), context), CheckingTables.PROPERTY).findAny().isPresent();
    }

    /** As what a refusal of this task is entered in the record; empty where it is nobody's business. */
    Optional<String> recordedAs(TaskEntity task, CommandContext context) {
        return ElementProperties.of(model(task.getProcessDefinition(), task.getTaskDefinitionKey(), context), RecordedRefusal.PROPERTY).findFirst();
    }

    /** An element of a process, or the process itself, by its id. */
    static BaseElement model(ProcessDefinitionEntity process, String id, CommandContext context) {
        BaseElement element = context.getProcessEngineConfiguration().getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(process).getModelElementById(id);
        if (element == null) {
            throw new NotFoundException("The process " + process.getKey() + " has no element " + id);
        }
        return element;
    }

    private static String nameOf(String taskId, TaskEntity task, CommandContext context) {
        return model(task.getProcessDefinition(), taskId, context).getAttributeValue("name");
    }

    private static String completedBy(String taskId, TaskEntity task, CommandContext context) {
        List<HistoricTaskInstance> latest = context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration()
                .getHistoryService().createHistoricTaskInstanceQuery().processInstanceId(task.getProcessInstanceId())
                .taskDefinitionKey(taskId).finished().taskDeleteReason(TaskEntity.DELETE_REASON_COMPLETED)
                .orderByHistoricTaskInstanceEndTime().desc().listPage(0, 1));
        return latest.isEmpty() ? null : latest.get(0).getAssignee();
    }
}
