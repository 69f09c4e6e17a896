package dev.assent.engine.step;

import dev.assent.engine.AsApplication;
import dev.assent.engine.FollowUp;
import dev.assent.engine.Variable;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open steps of a file that a table of time limits dates: their dates can be derived anew from when they began and from their row. */
@Component
public class OpenSteps {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final StepCalendar calendar;
    private final AsApplication application;

    OpenSteps(@Lazy TaskService tasks, @Lazy RuntimeService runtime, @Lazy ManagementService management, @Lazy StepCalendar calendar, AsApplication application) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.calendar = calendar;
        this.application = application;
    }

    /** Derives the dates of every open step anew; its timers follow. */
    public void redate(String fileNumber, String setup) {
        application.run(() -> tasks.createTaskQuery().processInstanceBusinessKey(fileNumber).list().forEach(task -> redate(task, setup)));
    }

    @SuppressWarnings("unchecked")
    private void redate(Task task, String setup) {
        String step = task.getExecutionId();
        if (runtime.getVariableLocal(step, StepTimes.BEGAN.name()) instanceof Date began
                && Variable.plain(runtime.getVariableLocal(step, StepTimes.LIMIT.name())) instanceof Map<?, ?> row) {
            StepDates dates = calendar.dates(setup, (Map<String, Object>) row, began.toInstant());
            // a step has no legal effect of its own: one that was due in the meantime is overdue
            move(task, step, dates.deadline(), dates.reminder());
        }
    }

    private void move(Task task, String step, Instant deadline, Instant reminder) {
        if (task.getDueDate() == null || task.getDueDate().toInstant().equals(deadline)) {
            return;
        }
        runtime.setVariableLocal(step, StepTimes.DEADLINE.name(), Date.from(deadline));
        runtime.setVariableLocal(step, StepTimes.REMINDER.name(), Date.from(reminder));
        management.createJobQuery().executionId(step).timers().list().forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
        task.setDueDate(Date.from(deadline));
        task.setFollowUpDate(FollowUp.shown(Date.from(reminder), task.getDueDate()));
        tasks.saveTask(task);
    }
}
