package dev.assent.step;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A step is soon due: a mark on its task and a notice to those who may do it. */
@Component
class RemindStep implements TaskListener {
    private final StepAlarm alarm;

    RemindStep(StepAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public void notify(DelegateTask task) {
        StepMark.MARK.setLocal(task, "REMINDED");
        StepAlarm.groups(task).forEach(group -> alarm.remind(StepAlarm.step(task), group));
    }
}
