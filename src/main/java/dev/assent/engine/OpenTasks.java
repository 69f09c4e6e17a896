package dev.assent.engine;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks that are open on a license file. Whoever shows them sees to it that the reader may know. */
@Component
public class OpenTasks {
    public static final Variable<Map<String, Object>> WHY = Variable.map("why");

    /**
     * @param groups who may do it
     * @param due    UTC
     * @param mark   REMINDED, ESCALATED, OVERDUE or LATE; null: none
     * @param overdueSince when the deadline passed in silence of a task that stays open; null: it has not
     * @param why    by language: why it is there, and what happens if nothing is done
     */
    public record OpenTask(String id, String name, List<String> groups, Instant due, String mark, Instant overdueSince, Map<String, Object> why) {
    }

    private final TaskService tasks;
    private final AsApplication application;

    OpenTasks(@Lazy TaskService tasks, AsApplication application) {
        this.tasks = tasks;
        this.application = application;
    }

    /** The open tasks of the file, the most urgent first. */
    public List<OpenTask> of(String fileNumber) {
        return application.take(() -> tasks.createTaskQuery().processInstanceBusinessKey(fileNumber).orderByDueDate().asc().list().stream()
                .map(this::open).toList());
    }

    /**
     * The variables that an open task sees, by the id of the task.
     *
     * @param step     id of the task in its model
     * @param variable of its process instance
     * @param value    which that has
     */
    public Map<String, Map<String, Object>> seeing(String fileNumber, String step, String variable, Object value) {
        return application.take(() -> {
            Map<String, Map<String, Object>> seen = new LinkedHashMap<>();
            tasks.createTaskQuery().processInstanceBusinessKey(fileNumber).taskDefinitionKey(step).processVariableValueEquals(variable, value).orderByTaskCreateTime().asc()
                    .list().forEach(task -> seen.put(task.getId(), PlainValues.of(tasks.getVariablesTyped(task.getId(), false))));
            return seen;
        });
    }

    /** Completes a task for somebody who has no login here; what he may say is checked before. History names him. */
    public void complete(String taskId, String who, Map<String, Object> answers) {
        application.run(() -> {
            tasks.setAssignee(taskId, who);
            tasks.complete(taskId, answers);
        });
    }

    @SuppressWarnings("unchecked")
    private OpenTask open(Task task) {
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                .filter(group -> group != null).distinct().toList();
        Object why = Variable.plain(tasks.getVariableLocal(task.getId(), WHY.name()));
        return new OpenTask(task.getId(), task.getName(), groups, task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                (String) tasks.getVariable(task.getId(), "mark"),
                tasks.getVariable(task.getId(), "overdueSince") instanceof Date since ? since.toInstant() : null, why instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }
}
