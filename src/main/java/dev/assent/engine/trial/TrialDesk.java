package dev.assent.engine.trial;

import dev.assent.engine.TableRow;
import dev.assent.engine.Variable;
import dev.assent.engine.duty.Duties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The people of a trial at their tasks: who belongs where, what lies open, and what they do under their own names. */
@Component
public class TrialDesk {
    private final ProcessEngine engine;
    private final Duties duties = new Duties((sentence, values) -> sentence);

    TrialDesk(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Makes the person a member of the group, and makes both where they are missing. */
    public void employ(String person, String group) {
        var identity = engine.getIdentityService();
        if (identity.createUserQuery().userId(person).count() == 0) {
            User user = identity.newUser(person);
            user.setFirstName(person);
            user.setLastName(group);
            user.setEmail(person.replace('@', '.') + "@story.example");
            identity.saveUser(user);
        }
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            Group made = identity.newGroup(group);
            made.setName(group);
            identity.saveGroup(made);
        }
        if (!members(group).contains(person)) {
            identity.createMembership(person, group);
        }
    }

    /** The people of a group, by id. */
    public List<String> members(String group) {
        return engine.getIdentityService().createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream().map(User::getId).toList();
    }

    public boolean knows(String person) {
        return engine.getIdentityService().createUserQuery().userId(person).count() > 0;
    }

    public List<String> groups(String person) {
        return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
    }

    /** The personal address of somebody; empty where he has none. */
    public String mail(String person) {
        User user = engine.getIdentityService().createUserQuery().userId(person).singleResult();
        return user == null || user.getEmail() == null ? "" : user.getEmail();
    }

    /** Everything that lies open for a file, the oldest first. */
    public List<OpenTask> open(String file) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(file).orderByTaskCreateTime().asc().list().stream()
                .map(this::open).toList();
    }

    private OpenTask open(Task task) {
        Map<String, Object> variables = new LinkedHashMap<>();
        engine.getTaskService().getVariables(task.getId()).forEach((name, value) -> variables.put(name, Variable.plain(value)));
        List<String> groups = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                .filter(Objects::nonNull).distinct().toList();
        String process = engine.getRepositoryService().getProcessDefinition(task.getProcessDefinitionId()).getKey();
        return new OpenTask(task.getId(), process, task.getTaskDefinitionKey(), task.getName(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(), groups, dated(variables), variables);
    }

    private static TableRow dated(Map<String, Object> variables) {
        return Stream.of("stepBecause", "consultee", "askedBecause").map(variables::get).filter(Map.class::isInstance).map(Map.class::cast)
                .map(row -> row.containsKey("table") ? row : row.get("because")).filter(Map.class::isInstance).map(Map.class::cast)
                .map(TableRow::of).findFirst().orElse(null);
    }

    /** May the person do the task, as far as the procedure and the rule of different persons say? */
    public boolean may(String person, OpenTask task) {
        var engineItself = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return engineItself.getCommandExecutorTxRequired().execute(context ->
                duties.objections(context.getTaskManager().findTaskById(task.id()), person, context).isEmpty());
    }

    /** The person completes the task with these answers, as Tasklist does. */
    public void complete(String person, OpenTask task, Map<String, Object> answers) {
        as(person, () -> engine.getFormService().submitTaskForm(task.id(), new LinkedHashMap<>(answers)));
    }

    /** Acts as a logged-in person. */
    public void as(String person, Runnable step) {
        engine.getIdentityService().setAuthentication(person, groups(person));
        try {
            step.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
