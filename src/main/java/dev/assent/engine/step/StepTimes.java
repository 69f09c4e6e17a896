package dev.assent.engine.step;

import dev.assent.engine.Rules;
import dev.assent.engine.Variable;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.core.variable.mapping.InputParameter;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Dates every step from the table of time limits, so that its timers only read. As an input of the task, because the engine
 * makes timers before it calls listeners.
 */
public final class StepTimes extends InputParameter implements TaskListener {
    static final Variable<Date> DEADLINE = Variable.instant("stepDeadline");
    static final Variable<Date> REMINDER = Variable.instant("stepReminder");
    public static final Variable<Map<String, Object>> BECAUSE = Variable.map("stepBecause");
    /** when the step began and the row that dates it: from these its dates are derived anew when a calendar changes */
    static final Variable<Date> BEGAN = Variable.instant("stepBegan");
    static final Variable<Map<String, Object>> LIMIT = Variable.map("stepLimit");
    private static final Variable<Integer> PRIORITY = new Variable<>("stepPriority", Integer.class);
    /** a group that may do the step besides those the model names, where the table says so */
    private static final Variable<String> ON_DUTY = Variable.text("stepOnDuty");

    private final Rules rules;
    private final StepCalendar calendar;

    public StepTimes(Rules rules, StepCalendar calendar) {
        super(DEADLINE.name(), null);
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public void execute(AbstractVariableScope task, AbstractVariableScope process) {
        if (process.getVariable("setup") instanceof String setup) {
            Rules.Answer limit = rules.limit((ExecutionEntity) task, setup, ((ExecutionEntity) task).getActivityId(), task.getVariable("file"));
            Instant began = calendar.begins();
            StepDates dates = calendar.dates(setup, limit.values(), began);
            BEGAN.setLocal(task, Date.from(began));
            LIMIT.setLocal(task, limit.values());
            DEADLINE.setLocal(task, Date.from(dates.deadline()));
            REMINDER.setLocal(task, Date.from(dates.reminder()));
            PRIORITY.setLocal(task, dates.priority());
            ON_DUTY.setLocal(task, (String) limit.values().get("onDuty"));
            if (limit.because() != null) {
                BECAUSE.setLocal(task, limit.because().asMap());
            }
        }
    }

    @Override
    public void notify(DelegateTask task) {
        DEADLINE.find(task).ifPresent(due -> {
            task.setDueDate(due);
            task.setFollowUpDate(REMINDER.of(task));
            task.setPriority(PRIORITY.of(task));
            ON_DUTY.find(task).ifPresent(task::addCandidateGroup);
        });
    }
}
