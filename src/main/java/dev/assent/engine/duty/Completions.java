package dev.assent.engine.duty;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who has done which task of a file, as the engine's history has it: variables may say anything, if a model or an administrator sets them. */
@Component
public class Completions {
    private final HistoryService history;
    private final IdentityService identity;

    // lazy: the engine itself needs the delegates that use this class
    Completions(@Lazy HistoryService history, @Lazy IdentityService identity) {
        this.history = history;
        this.identity = identity;
    }

    /** @throws IllegalStateException unless the person has done the task: two names in two variables are no signatures */
    public void demand(String person, String taskId, String fileNumber) {
        if (!by(person, taskId, fileNumber)) {
            throw new IllegalStateException("Nothing was entered: %s has not completed %s on file %s".formatted(person, taskId, fileNumber));
        }
    }

    /**
     * Has the person completed such a task of the file, or is it what he is doing at this moment?
     *
     * @param taskId as the model has it, such as {@code Task_DraftDecision}
     * @param person user id; null: nobody
     */
    boolean by(String person, String taskId, String fileNumber) {
        return person != null && history.createHistoricTaskInstanceQuery().processInstanceBusinessKey(fileNumber).taskDefinitionKey(taskId).list().stream()
                .anyMatch(task -> task.getEndTime() == null ? isAtIt(person) : completed(person, task));
    }

    private static boolean completed(String person, HistoricTaskInstance task) {
        return person.equals(task.getAssignee()) && TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason());
    }

    // history is written when the step is over
    private boolean isAtIt(String person) {
        var login = identity.getCurrentAuthentication();
        return login != null && person.equals(login.getUserId());
    }
}
