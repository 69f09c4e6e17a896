package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** CVE-2026-109432: expressions in queries, tried with harmless ones. */
@RunningApplication
class QueryExpressionAttackTest {
    @Autowired
    private Caller caller;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FilterService filters;
    @Autowired
    private IdentityService identity;
    private String user;

    @BeforeEach
    void somebodyOrdinary() {
        user = caller.person("attacker", "intake");
        Probe.TOUCHED.set(0);
    }

    @AfterEach
    void nothingWasEvaluated() {
        assertThat(Probe.TOUCHED).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"orQueries\":[{\"assigneeExpression\":\"${\\\"a\\\".getClass().getName()}\"}]}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${tripwire.touch()}\"}]}",
        "{\"orQueries\":[{\"\\u0061ssigneeExpression\":\"${tripwire.touch()}\"}]}",
        "{\"orQueries\":[{\"nameLike\":\"x\",\"candidateGroupsExpression\":\"#{tripwire.touch()}\"}]}",
        "{\"orQueries\":[{\"dueBeforeExpression\":[\"${now()}\"]}]}",
        "{\"assigneeExpression\":\"${tripwire.touch()}\",\"assigneeExpression\":\"${now()}\"}",
        "{\"assigneeExpression\":\"${currentUser()}${tripwire.touch()}\"}",
        "this is no JSON"})
    void aQueryWithAnExpressionIsRefused(String query) {
        for (String path : new String[] {"/task", "/task/count", "/engine/default/task", "/task/", "/filter/x/list",
                "/filter/create"}) {
            assertThat(caller.post(user, "/engine-rest" + path, query).statusCode()).as(path).isEqualTo(400);
        }
    }

    @Test
    void soIsOneInTheAddress() {
        var answer = caller.get(user, "/engine-rest/task?assigneeExpression=%24%7Btripwire.touch()%7D");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("assigneeExpression");
    }

    @Test
    void anOrdinaryQueryPasses() {
        assertThat(caller.post(user, "/engine-rest/task", "{\"orQueries\":[{\"nameLike\":\"%x%\"}]}").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${tripwire.touch()}", "${tripwire}", "${\"a\".getClass().getName()}", "${\"a\".class.name}",
        "${\"a\".length()}", "${dateTime().getClass()}", "${dateTime().zone}", "${dateTime().getZone().getID()}",
        "${identityService}", "${execution}", "${''['class']}", "#{tripwire.touch()}"})
    void theEngineItselfReachesNothingWhenTheFirstLineIsPassed(String expression) {
        TaskQuery query = tasks.createTaskQuery().or().taskAssigneeExpression(expression).taskName("x").endOr();
        assertThatThrownBy(query::list).hasMessageContaining("Unable to resolve expression");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${currentUser()}", "${ currentUser() }", "${dateTime().plusDays(2).toString()}"})
    void theEngineStillKnowsWhoAsksAndWhen(String expression) {
        identity.setAuthentication(user, List.of());
        try {
            assertThat(tasks.createTaskQuery().or().taskAssigneeExpression(expression).taskName("x").endOr().list()).isEmpty();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void aStoredFilterWithAnExpressionFailsWithoutEvaluatingIt() {
        Filter filter = filters.newTaskFilter("stored").setQuery(
                tasks.createTaskQuery().taskAssigneeExpression("${tripwire.touch()}"));
        filters.saveFilter(filter);
        assertThat(caller.get("admin", "/engine-rest/filter/" + filter.getId() + "/list").statusCode()).isEqualTo(500);
        filters.deleteFilter(filter.getId());
    }

    @Test
    void filtersAreMadeByAdministratorsAndMayAskForMyTasks() {
        String filter = "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{\"assigneeExpression\":\"${ currentUser() }\","
                + "\"orQueries\":[{\"candidateGroupsExpression\":\"${ currentUserGroups() }\"}]},\"properties\":{}}";
        assertThat(caller.post(user, "/engine-rest/filter/create", filter).statusCode()).isEqualTo(403);
        var made = caller.post("admin", "/engine-rest/filter/create", filter);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        String id = made.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(caller.get("admin", "/engine-rest/filter/" + id + "/list").body()).isEqualTo("[]");
    }
}
