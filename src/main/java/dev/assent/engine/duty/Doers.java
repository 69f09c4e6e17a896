package dev.assent.engine.duty;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Those who may do a task: the groups and people that the procedure named when the task was made. Who happens to be its
 * assignee counts for nothing, because the engine takes anybody as such. Substitutes are members of the group they stand in for.
 */
public final class Doers {
    private Doers() {
    }

    /** Does the procedure name the person, or a group he belongs to now? Where it names nobody the engine's rights decide. */
    static boolean include(TaskEntity task, String person, CommandContext context) {
        Set<IdentityLink> candidates = task.getCandidates();
        Expression named = task.getTaskDefinition() == null ? null : task.getTaskDefinition().getAssigneeExpression();
        if (candidates.isEmpty() && named == null) {
            return true;
        }
        Set<String> groups = groups(person, context);
        return candidates.stream().anyMatch(link -> person.equals(link.getUserId()) || link.getGroupId() != null && groups.contains(link.getGroupId()))
                || named != null && person.equals(named.getValue(task));
    }

    /** The ids of the groups the person belongs to now, whatever the session says. */
    public static Set<String> groups(String person, CommandContext context) {
        return context.runWithoutAuthorization(() -> context.getProcessEngineConfiguration().getIdentityService().createGroupQuery().groupMember(person).list())
                .stream().map(Group::getId).collect(Collectors.toSet());
    }
}
