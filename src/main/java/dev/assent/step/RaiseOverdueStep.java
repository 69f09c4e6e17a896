package dev.assent.step;

import dev.assent.setup.Agency;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * A step of the authority itself is overdue. Its silence never decides anything: the task stays open, is marked, and now
 * also waits for the head.
 */
@Component
class RaiseOverdueStep implements TaskListener {
    private final StepAlarm alarm;

    RaiseOverdueStep(StepAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public void notify(DelegateTask task) {
        StepMark.MARK.setLocal(task, "OVERDUE");
        task.setPriority(Math.max(task.getPriority(), 80));
        for (String group : StepAlarm.groups(task)) {
            String head = group.endsWith(Agency.HEAD) ? group : group + Agency.HEAD;
            task.addCandidateGroup(head);
            alarm.overdue(StepAlarm.step(task), head);
        }
    }
}
