package dev.assent.engine.known;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Lists of tasks in an agency with thousands of them. The engine joins each task with each right on a task that the reader's groups
 * have, and both are as many; so with ten thousand tasks a list took minutes. A candidate group of a task has the right to read it
 * as long as it is one, so a list that is narrowed to the reader's own groups asks for no rights; any other asks for each task's by index.
 */
final class RightsOnTasks extends AuthorizationManager {
    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        if (!ofOwnGroups(query)) {
            super.configureTaskQuery(query);
            // the form of the statement that looks at one right after the other, whether there are revoked ones or not
            query.getAuthCheck().setRevokeAuthorizationCheckEnabled(true);
        }
    }

    private boolean ofOwnGroups(TaskQueryImpl query) {
        Authentication reader = getCurrentAuthentication();
        List<String> groups = query.getCandidateGroups();
        boolean narrowed = query.getQueries().size() == 1 && query.getCandidateUser() == null && query.getCandidateGroupLike() == null;
        return narrowed && reader != null && reader.getGroupIds() != null && groups != null && !groups.isEmpty() && reader.getGroupIds().containsAll(groups);
    }
}
