package dev.assent.security;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** What everybody finds in Tasklist: the work of the agency, sorted by urgency. Names are keys of the dictionary. */
@Component
@DependsOn("baseAuthorizations")
class TasklistFilters implements InitializingBean {
    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @Override
    public void afterPropertiesSet() {
        filter("Tasks of my agency", 10, "#17407a", agency());
        filter("My tasks", 20, "#17407a", tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        filter("Overdue", 30, "#a3001d", agency().dueBeforeExpression("${now()}"));
        filter("Due within seven days", 40, "#8a5a00", agency().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(7)}"));
    }

    private TaskQuery agency() {
        return tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }

    private void filter(String name, int priority, String colour, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Map<String, Object> looks = new HashMap<>(Map.of("priority", priority, "color", colour, "refresh", true));
        Filter filter = filters.newTaskFilter(name).setQuery(query.orderByTaskPriority().desc().orderByDueDate().asc()).setProperties(looks);
        filters.saveFilter(filter);
        Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setUserId(Authorization.ANY);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }
}
