package dev.assent.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The forms that a person may fill in, by the engine's own rights. */
@Component
public class OfferedForms {
    private static final int AT_ONCE = 500;

    /** @param assignee who has taken the task; null: nobody yet */
    public record OfferedTask(String assignee) {
    }

    private final TaskService tasks;
    private final RepositoryService models;
    private final AsApplication application;

    OfferedForms(@Lazy TaskService tasks, @Lazy RepositoryService models, AsApplication application) {
        this.tasks = tasks;
        this.models = models;
        this.application = application;
    }

    /** The open task, if the person logged in sees it and is asked to do it. */
    public Optional<OfferedTask> task(String id, String person, Set<String> groups) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        boolean asked = task != null && (person.equals(task.getAssignee()) || application.take(() -> tasks.getIdentityLinksForTask(id)).stream()
                .anyMatch(link -> person.equals(link.getUserId()) || link.getGroupId() != null && groups.contains(link.getGroupId())));
        return asked ? Optional.of(new OfferedTask(task.getAssignee())) : Optional.empty();
    }

    /** The process that the person logged in may start with the form of this definition. */
    public Optional<String> start(String definitionId) {
        return Optional.ofNullable(models.createProcessDefinitionQuery().processDefinitionId(definitionId).startablePermissionCheck().singleResult())
                .map(ProcessDefinition::getKey);
    }

    /** Those of the tasks that are open. */
    public Set<String> open(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        return java.util.stream.IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())).toArray(String[]::new))
                .flatMap(some -> application.take(() -> tasks.createTaskQuery().taskIdIn(some).list()).stream()).map(Task::getId).collect(Collectors.toSet());
    }
}
