package dev.assent.engine.duty;

import dev.assent.engine.AsApplication;
import dev.assent.engine.Variable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who has done which step of a file, as the engine's history has it: variables may say anything, if a model or an administrator sets them. */
@Component
public class Completions {
    /**
     * A step of a block; a task of another process that bears its id is another step.
     *
     * @param block id of the process
     * @param task  id in its model, such as {@code Task_DraftDecision}
     */
    public record Step(String block, String task) {
    }

    /**
     * A step that was done.
     *
     * @param instance of the block
     * @param at       UTC
     */
    public record Done(String instance, Instant at) {
    }

    private final HistoryService history;
    private final RepositoryService repository;
    private final AsApplication application;

    // lazy: the engine itself needs the delegates that use this class
    Completions(@Lazy HistoryService history, @Lazy RepositoryService repository, AsApplication application) {
        this.history = history;
        this.repository = repository;
        this.application = application;
    }

    /**
     * Where on a file this person has done the step, and nobody after him, as a member of one of these groups: whoever completes a task
     * belongs at that moment to a group that it was given to, so a task that was given to these alone was done by one of them.
     */
    public List<Done> by(String person, Step step, String fileNumber, Set<String> groups) {
        return application.take(() -> {
            Map<String, HistoricTaskInstance> latest = new LinkedHashMap<>();
            history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(fileNumber).processDefinitionKey(step.block()).taskDefinitionKey(step.task())
                    .finished().taskDeleteReason(TaskEntity.DELETE_REASON_COMPLETED).orderByHistoricTaskInstanceEndTime().asc().list()
                    .forEach(task -> latest.put(task.getProcessInstanceId(), task));
            return latest.values().stream().filter(task -> task.getAssignee() != null && task.getAssignee().equals(person) && wasFor(task, groups))
                    .map(task -> new Done(task.getProcessInstanceId(), task.getEndTime().toInstant())).toList();
        });
    }

    /** What a variable of the instance was last; null: nothing. */
    public Object last(String instance, String variable) {
        return application.take(() -> history.createHistoricVariableInstanceQuery().processInstanceId(instance).activityInstanceIdIn(instance)
                .variableName(variable).list().stream().map(known -> Variable.plain(known.getValue())).filter(value -> value != null).findFirst().orElse(null));
    }

    private boolean wasFor(HistoricTaskInstance task, Set<String> groups) {
        List<HistoricIdentityLinkLog> asked = history.createHistoricIdentityLinkLogQuery().taskId(task.getId()).type(IdentityLinkType.CANDIDATE)
                .operationType("add").list();
        return !asked.isEmpty() && asked.stream().allMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId())) && !namesPerson(task);
    }

    // whoever the model itself makes the assignee may complete the task, whatever group he is of
    private boolean namesPerson(HistoricTaskInstance task) {
        return repository.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey()) instanceof UserTask drawn
                && drawn.getCamundaAssignee() != null;
    }
}
