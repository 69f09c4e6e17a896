package dev.assent.modelrules;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** 5: nobody waits for a person without an end, a reminder and an alarm. */
final class StepRules {
    private static final List<String> ALARMS = List.of("${remindStep}", "${raiseOverdueStep}");

    static final List<Rule> RULES = List.of(
            Rule.each("30 a step reminds and alarms, or has a due date of its own", UserTask.class, task ->
                    !Drawing.camunda(task, "dueDate").isEmpty() || alarms(task).containsAll(ALARMS) ? null
                            : "nobody is reminded or alarmed: no listeners of type timeout, no camunda:dueDate"));

    private StepRules() {
    }

    private static Collection<String> alarms(UserTask task) {
        return task.getExtensionElements() == null ? List.of()
                : task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                        .filter(listener -> "timeout".equals(listener.getCamundaEvent())).map(CamundaTaskListener::getCamundaDelegateExpression).toList();
    }
}
