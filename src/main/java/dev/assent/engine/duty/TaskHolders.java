package dev.assent.engine.duty;

import dev.assent.engine.AsApplication;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who has a task and who may have it. Whoever asks or changes it sees to it that the person may. */
@Component
public class TaskHolders {
    /**
     * An open task.
     *
     * @param fileNumber business key of its process
     * @param groups     who may do it
     * @param assignee   user id of who has it; null: nobody
     */
    public record Held(String id, String name, String fileNumber, List<String> groups, String assignee) {
    }

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final IdentityService identity;
    private final AsApplication application;
    private final Duties duties;

    // lazy: the engine itself needs the delegates that use this class
    TaskHolders(@Lazy ProcessEngine engine, @Lazy TaskService tasks, @Lazy IdentityService identity, AsApplication application, Texts texts) {
        this.engine = engine;
        this.tasks = tasks;
        this.identity = identity;
        this.application = application;
        this.duties = new Duties((pattern, values) -> texts.say(pattern, values));
    }

    /** The open task of a process with this id. */
    public Optional<Held> find(String taskId) {
        return application.take(() -> command().execute(context -> Optional.ofNullable(context.getTaskManager().findTaskById(taskId))
                .filter(task -> task.getProcessInstanceId() != null).map(TaskHolders::held)));
    }

    private static Held held(TaskEntity task) {
        return new Held(task.getId(), task.getName(), task.getProcessInstance().getBusinessKey(),
                task.getCandidates().stream().map(IdentityLink::getGroupId).filter(group -> group != null).sorted().toList(), task.getAssignee());
    }

    /** The user ids of the members of a group. */
    public List<String> members(String group) {
        return application.take(() -> identity.createUserQuery().memberOfGroup(group).list().stream().map(user -> user.getId()).sorted().toList());
    }

    /** What the people are called, by user id; a user id where nobody entered a name. */
    public Map<String, String> names(List<String> people) {
        Map<String, String> names = new TreeMap<>();
        people.forEach(person -> names.put(person, person));
        if (!people.isEmpty()) {
            application.take(() -> identity.createUserQuery().userIdIn(people.toArray(String[]::new)).list()).stream().filter(user -> !name(user).isEmpty())
                    .forEach(user -> names.put(user.getId(), name(user)));
        }
        return names;
    }

    private static String name(User user) {
        return Stream.of(user.getFirstName(), user.getLastName()).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** Why the task cannot be handed to the person; empty if nothing speaks against it. */
    public List<Fault> objections(String taskId, String person) {
        return application.take(() -> command().execute(context ->
                duties.objectionsToHanding(context.getTaskManager().findTaskById(taskId), person, context)));
    }

    /** Hands the task to a person, or back to everybody who may do it. */
    public void hand(String taskId, String person) {
        application.run(() -> tasks.setAssignee(taskId, person));
    }

    private CommandExecutor command() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }
}
