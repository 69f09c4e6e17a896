package dev.assent.engine.configuration;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** A task whose form is missing could be done by nobody: the step fails where it begins, and not when somebody opens it. */
final class FormThere implements TaskListener {
    @Override
    public void notify(DelegateTask task) {
        TaskDefinition definition = ((TaskEntity) task).getTaskDefinition();
        Expression named = definition.getCamundaFormDefinitionKey();
        if (named != null && !found(String.valueOf(named.getValue(task)), definition.getCamundaFormDefinitionBinding(), (TaskEntity) task)) {
            throw new IllegalStateException("The form \"" + named.getValue(task) + "\" of the step \"" + task.getName() + "\" is not deployed.");
        }
    }

    private static boolean found(String form, String binding, TaskEntity task) {
        CamundaFormDefinitionManager forms = Context.getCommandContext().getCamundaFormDefinitionManager();
        return switch (String.valueOf(binding)) {
            case "deployment" -> forms.findDefinitionByDeploymentAndKey(task.getProcessDefinition().getDeploymentId(), form) != null;
            // a version is a number that was looked up when the model was deployed
            case "version" -> true;
            default -> forms.findLatestDefinitionByKey(form) != null;
        };
    }
}
