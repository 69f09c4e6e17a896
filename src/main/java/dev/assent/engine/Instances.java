package dev.assent.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The running instances of a process for a file: what they hold, and new dates for their timers and tasks. */
@Component
public class Instances {
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final AsApplication application;

    Instances(@Lazy RuntimeService runtime, @Lazy ManagementService management, @Lazy TaskService tasks, AsApplication application) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.application = application;
    }

    /** The variables of each, as plain values, by name; its id is {@code instance}. */
    public List<Map<String, Object>> of(String process, String fileNumber) {
        return application.take(() -> running(process, fileNumber).stream().map(instance -> {
            Map<String, Object> variables = new HashMap<>();
            runtime.getVariables(instance.getId()).forEach((name, value) -> variables.put(name, Variable.plain(value)));
            variables.put("instance", instance.getId());
            return variables;
        }).toList());
    }

    private List<ProcessInstance> running(String process, String fileNumber) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(fileNumber).list();
    }

    /** Changes a fact of the file in the running processes that know it. */
    public void fact(String fileNumber, String name, String value) {
        application.run(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(fileNumber).list().forEach(instance -> {
            if (Variable.plain(runtime.getVariable(instance.getId(), "file")) instanceof Map<?, ?> file && file.containsKey(name)) {
                Map<String, Object> changed = new LinkedHashMap<>();
                file.forEach((fact, known) -> changed.put((String) fact, fact.equals(name) ? value : known));
                runtime.setVariable(instance.getId(), "file", changed);
            }
        }));
    }

    /**
     * Gives an instance new dates, from which its timers are set again.
     *
     * @param due of its open tasks; null: they keep theirs
     */
    public void redate(String instance, Map<String, Date> dates, Date due) {
        redate(instance, dates, due, null);
    }

    /** As {@link #redate(String, Map, Date)}; where a task shows when people are reminded of it, it shows the new date. */
    public void redate(String instance, Map<String, Date> dates, Date due, Date reminder) {
        application.run(() -> {
            runtime.setVariables(instance, dates);
            management.createJobQuery().processInstanceId(instance).timers().list().forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
            if (due != null) {
                tasks.createTaskQuery().processInstanceId(instance).list().forEach(task -> {
                    task.setDueDate(due);
                    if (reminder != null && task.getFollowUpDate() != null) {
                        task.setFollowUpDate(FollowUp.shown(reminder, due));
                    }
                    tasks.saveTask(task);
                });
            }
        });
    }
}
