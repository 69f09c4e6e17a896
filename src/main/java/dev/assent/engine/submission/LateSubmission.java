package dev.assent.engine.submission;

import dev.assent.engine.SubmissionRefused;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * An answer to a task that is gone. Where the task says that refusals are recorded, so is this one, if the person had been asked:
 * somebody who lodged too late can be told so from the record.
 */
final class LateSubmission {
    private final String taskId;
    private final String person;
    private final CommandContext context;

    LateSubmission(String taskId, String person, CommandContext context) {
        this.taskId = taskId;
        this.person = person;
        this.context = context;
    }

    /** The refusal, to be recorded where the task says so. */
    SubmissionRefused of(SubmissionRefused refused) {
        HistoricTaskInstance gone = taskId == null ? null : asApplication(() -> history().createHistoricTaskInstanceQuery().taskId(taskId).singleResult());
        if (gone == null || gone.getProcessDefinitionId() == null || !wasAsked() || completedHimself(gone)) {
            return refused;
        }
        String fileNumber = asApplication(() -> history().createHistoricProcessInstanceQuery().processInstanceId(gone.getProcessInstanceId()).singleResult())
                .getBusinessKey();
        return fileNumber == null ? refused : recordedAs(gone).stream().findFirst()
                .<SubmissionRefused>map(kind -> new RecordedRefusal(refused, fileNumber, kind, person, gone.getName())).orElse(refused);
    }

    private Collection<String> recordedAs(HistoricTaskInstance gone) {
        UserTask element = context.getProcessEngineConfiguration().getDeploymentCache()
                .findBpmnModelInstanceForProcessDefinition(gone.getProcessDefinitionId()).getModelElementById(gone.getTaskDefinitionKey());
        return element == null || element.getExtensionElements() == null ? List.of() : element.getModelInstance().getModelElementsByType(CamundaProperty.class)
                .stream().filter(property -> RecordedRefusal.PROPERTY.equals(property.getCamundaName()))
                .filter(property -> property.getParentElement().getParentElement().getParentElement().equals(element))
                .map(CamundaProperty::getCamundaValue).toList();
    }

    private boolean wasAsked() {
        var login = context.getAuthentication();
        List<String> groups = login == null || login.getGroupIds() == null ? List.of() : login.getGroupIds();
        return asApplication(() -> history().createHistoricIdentityLinkLogQuery().taskId(taskId).list()).stream()
                .anyMatch(link -> link.getGroupId() != null && groups.contains(link.getGroupId()) || person.equals(link.getUserId()));
    }

    // a second click on the same button is no attempt to be late
    private boolean completedHimself(HistoricTaskInstance gone) {
        return TaskEntity.DELETE_REASON_COMPLETED.equals(gone.getDeleteReason()) && person.equals(gone.getAssignee());
    }

    private HistoryService history() {
        return context.getProcessEngineConfiguration().getHistoryService();
    }

    private <T> T asApplication(Supplier<T> query) {
        return context.runWithoutAuthorization(query::get);
    }
}
