package dev.assent.step;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Tells people that a step is due or overdue, and enters that they were told. */
@Component
class StepAlarm {
    record Step(String task, String name, String fileNumber, String setup, String due) {
    }

    private final Notices notices;
    private final Register register;

    StepAlarm(Notices notices, Register register) {
        this.notices = notices;
        this.register = register;
    }

    static Step step(DelegateTask task) {
        return new Step(task.getId(), task.getName(), (String) task.getVariable("fileNumber"), (String) task.getVariable("setup"),
                task.getDueDate().toInstant().toString());
    }

    static List<String> groups(DelegateTask task) {
        return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(group -> group != null).distinct().toList();
    }

    void remind(Step step, String group) {
        notices.toGroup(step.task() + "/reminder", step.fileNumber(), step.setup(), group, Message.about(step.fileNumber(),
                "Reminder: a step on license file {0}", Message.line("The step is due: {0}.", step.name())));
        enter("STEP_REMINDED", step, group);
    }

    void overdue(Step step, String group) {
        notices.toGroup(step.task() + "/overdue", step.fileNumber(), step.setup(), group, Message.about(step.fileNumber(),
                "Overdue: a step on license file {0}", Message.line("The step is overdue: {0}.", step.name())));
        enter("STEP_OVERDUE", step, group);
    }

    private void enter(String kind, Step step, String group) {
        register.append(step.fileNumber(), kind, Register.ENGINE, Map.of("step", step.name(), "told", group, "due", step.due()));
    }
}
