package dev.assent.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What Tasklist's lists show, each asked at once instead of one by one; within the rights of the person the engine knows of. */
@Component
public class TaskLists {
    private static final String FILE = "fileNumber";
    private static final String MARK = "mark";
    // tells steps of one name apart that a file may have several of at once
    private static final String ABOUT = "stopName";

    /**
     * A task on a card.
     *
     * @param fileNumber of its license file; null: none
     * @param mark       REMINDED, ESCALATED, OVERDUE or LATE; null: none
     * @param about      what the step is about where a file may have several of its name, by language as JSON; null: nothing of the kind
     */
    public record Marked(String task, String fileNumber, String mark, String about) {
    }

    /** @param name as it was saved */
    public record Counted(String name, long tasks) {
    }

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final FilterService filters;
    private final AsApplication application;

    TaskLists(@Lazy TaskService tasks, @Lazy RuntimeService runtime, @Lazy FilterService filters, AsApplication application) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.filters = filters;
        this.application = application;
    }

    /** Those of the tasks that the person may see, with what their cards show. */
    public List<Marked> cards(List<String> ids) {
        List<Task> seen = ids.isEmpty() ? List.of() : tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        Map<String, Map<String, String>> said = seen.isEmpty() ? Map.of() : application.take(() -> variables(seen));
        return seen.stream().map(task -> new Marked(task.getId(), find(task, FILE, said), find(task, MARK, said), find(task, ABOUT, said))).toList();
    }

    /** By scope: what the variables say there. */
    private Map<String, Map<String, String>> variables(List<Task> seen) {
        Map<String, Map<String, String>> said = new HashMap<>();
        String[] scopes = seen.stream().flatMap(TaskLists::scopes).distinct().toArray(String[]::new);
        for (VariableInstance variable : runtime.createVariableInstanceQuery().variableNameIn(FILE, MARK, ABOUT).variableScopeIdIn(scopes)
                .disableCustomObjectDeserialization().list()) {
            String value = variable.getTypedValue() instanceof SerializableValue map ? map.getValueSerialized() : variable.getValue() instanceof String text ? text : null;
            if (value != null) {
                said.computeIfAbsent(scope(variable), scope -> new HashMap<>()).put(variable.getName(), value);
            }
        }
        return said;
    }

    // the innermost first
    private static Stream<String> scopes(Task task) {
        return Stream.of(task.getId(), task.getExecutionId(), task.getProcessInstanceId()).filter(scope -> scope != null).distinct();
    }

    private static String scope(VariableInstance variable) {
        return variable.getTaskId() != null ? variable.getTaskId() : variable.getExecutionId();
    }

    private static String find(Task task, String name, Map<String, Map<String, String>> said) {
        return scopes(task).map(scope -> said.getOrDefault(scope, Map.of()).get(name)).flatMap(value -> Optional.ofNullable(value).stream()).findFirst().orElse(null);
    }

    /** The person's filters with the number of tasks each shows him, in Tasklist's order. */
    public List<Counted> filters() {
        return filters.createTaskFilterQuery().list().stream().sorted(Comparator.comparingLong(TaskLists::priority))
                .map(filter -> new Counted(filter.getName(), filters.count(filter.getId()))).toList();
    }

    private static long priority(Filter filter) {
        return filter.getProperties() != null && filter.getProperties().get("priority") instanceof Number number ? number.longValue() : 0;
    }
}
