package dev.assent.engine.configuration;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Keeps who completed a task: {@code Task_DraftDecision} leaves {@code draftDecisionBy}. The step that writes the register
 * runs later, in a job, where nobody is logged in.
 */
final class CompletedBy implements TaskListener {
    @Override
    public void notify(DelegateTask task) {
        var login = task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        String person = login != null ? login.getUserId() : task.getAssignee();
        if (person != null) {
            task.getExecution().setVariable(variable(task.getTaskDefinitionKey()), person);
        }
    }

    private static String variable(String taskId) {
        String step = taskId.substring(taskId.indexOf('_') + 1);
        return Character.toLowerCase(step.charAt(0)) + step.substring(1) + "By";
    }
}
