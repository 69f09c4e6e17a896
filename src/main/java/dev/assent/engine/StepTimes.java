package dev.assent.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Dates every step from the table of time limits before its task is created, so that its timers only read. */
final class StepTimes implements ExecutionListener, TaskListener {
    private static final Variable<Date> DEADLINE = Variable.instant("stepDeadline");
    private static final Variable<Date> REMINDER = Variable.instant("stepReminder");
    private static final Variable<Integer> PRIORITY = new Variable<>("stepPriority", Integer.class);

    private final Rules rules;
    private final StepCalendar calendar;

    StepTimes(Rules rules, StepCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Object setup = execution.getVariable("setup");
        if (setup == null) {
            return;
        }
        StepDates dates = calendar.dates((String) setup, limit(execution, execution.getCurrentActivityId(), (String) setup));
        DEADLINE.setLocal(execution, Date.from(dates.deadline()));
        REMINDER.setLocal(execution, Date.from(dates.reminder()));
        PRIORITY.setLocal(execution, dates.priority());
    }

    private Map<String, Object> limit(DelegateExecution execution, String step, String setup) {
        Object file = execution.getVariable("file");
        return rules.row(execution, List.of(setup + "TimeLimits", "TimeLimits"),
                Map.of("step", step, "setup", setup, "file", file == null ? Map.of() : file));
    }

    @Override
    public void notify(DelegateTask task) {
        DEADLINE.find(task).ifPresent(due -> {
            task.setDueDate(due);
            task.setFollowUpDate(REMINDER.of(task));
            task.setPriority(PRIORITY.of(task));
        });
    }
}
