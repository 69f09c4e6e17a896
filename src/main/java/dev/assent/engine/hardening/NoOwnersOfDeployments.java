package dev.assent.engine.hardening;

import dev.assent.engine.Completing;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;

/** The engine lets everybody delete what they deployed, running files included; here nobody gets that right by deploying. */
final class NoOwnersOfDeployments extends DefaultAuthorizationProvider {
    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return null;
    }

    // who completes a task needs no right of his own on what ends with this step
    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        return Completing.now() ? null : super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    // of a task that begins in this transaction nobody has a right yet
    @Override
    protected AuthorizationEntity getGrantAuthorization(String taskId, String userId, String groupId, Resource resource) {
        return userId == null && begins(taskId) ? null : super.getGrantAuthorization(taskId, userId, groupId, resource);
    }

    private static boolean begins(String taskId) {
        DbEntityManager entities = Context.getCommandContext().getDbEntityManager();
        TaskEntity task = entities.getCachedEntity(TaskEntity.class, taskId);
        return task != null && entities.getDbEntityCache().isTransient(task);
    }
}
