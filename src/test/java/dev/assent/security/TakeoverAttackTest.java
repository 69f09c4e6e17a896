package dev.assent.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways to become administrator (CVE-2026-77226) or to bring in code. */
@RunningApplication
class TakeoverAttackTest {
    private static final String INTRUDER = "{\"profile\":{\"id\":\"intruder\",\"firstName\":\"a\",\"lastName\":\"b\"},"
            + "\"credentials\":{\"password\":\"" + Caller.PASSWORD + "\"}}";
    @Autowired
    private Caller caller;
    @Autowired
    private IdentityService identity;
    @Autowired
    private RepositoryService repository;

    static String model(String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><bpmn:definitions"
                + " xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"t\">"
                + "<bpmn:process id=\"probe\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\">"
                + "<bpmn:startEvent id=\"s\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"a\"/>" + inside
                + "</bpmn:process></bpmn:definitions>";
    }

    @Test
    void theSetupOfAnAdministratorIsClosedToEverybody() {
        String path = "/camunda/api/admin/setup/default/user/create";
        for (String user : new String[] {null, caller.person("ordinary", "intake"), "admin"}) {
            assertThat(caller.post(user, path, INTRUDER).statusCode()).as("as " + user).isIn(401, 403);
            assertThat(caller.post(user, path + "/", INTRUDER).statusCode()).isIn(401, 403);
            assertThat(caller.get(user, "/camunda/app/admin/default/setup/").statusCode()).isIn(401, 403);
            for (String detour : new String[] {"/camunda/api//admin/setup/default/user/create",
                "/camunda/%61pi/admin/s%65tup/default/user/create", "/camunda/api/admin/./setup/default/user/create",
                "/camunda/api/admin/setup;x=y/default/user/create", "/camunda/api/cockpit/../admin/setup/default/user/create"}) {
                assertThat(caller.post(user, detour, INTRUDER).statusCode()).as(detour).isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    }

    @Test
    void theFirstAdministratorIsADirectMember() {
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list()).extracting("id").containsExactly("admin");
    }

    @Test
    void nobodyDeploysWithoutLoginAndOnlyDesignersWithOne() {
        long before = repository.createDeploymentQuery().count();
        String harmless = model("<bpmn:userTask id=\"a\"/>");
        assertThat(caller.deploy(null, "probe.bpmn", harmless).statusCode()).isEqualTo(401);
        assertThat(caller.deploy(caller.person("ordinary", "intake"), "probe.bpmn", harmless).statusCode()).isEqualTo(403);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);

        String designer = caller.person("designer", "designers");
        var done = caller.deploy(designer, "probe.bpmn", harmless);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before + 1);
        // with a deployment its running files would go
        String id = done.body().replaceAll(".*\"id\":\"([^\"]+)\",\"name\":\"Assent\".*", "$1");
        assertThat(caller.call("DELETE", designer, "/engine-rest/deployment/" + id + "?cascade=true", null).statusCode())
                .isEqualTo(403);
        repository.deleteDeployment(id, true);
    }

    @Test
    void aDesignersModelBringsNoCode() {
        String designer = caller.person("designer", "designers");
        String[] tasks = {
            "<bpmn:scriptTask id=\"a\" scriptFormat=\"juel\"><bpmn:script>${1}</bpmn:script></bpmn:scriptTask>",
            "<bpmn:serviceTask id=\"a\" camunda:type=\"Shell\"><bpmn:extensionElements><camunda:field name=\"command\""
                + " stringValue=\"true\"/></bpmn:extensionElements></bpmn:serviceTask>",
            "<bpmn:serviceTask id=\"a\" camunda:class=\"java.lang.Thread\"/>",
            "<bpmn:exclusiveGateway id=\"a\"/><bpmn:sequenceFlow id=\"g\" sourceRef=\"a\" targetRef=\"a\">"
                + "<bpmn:conditionExpression language=\"juel\">${true}</bpmn:conditionExpression></bpmn:sequenceFlow>",
            "<bpmn:userTask id=\"a\" camunda:formHandlerClass=\"java.lang.Thread\"/>",
            "<bpmn:userTask id=\"a\"><bpmn:extensionElements><camunda:taskListener event=\"create\" class=\"java.lang.Thread\"/>"
                + "</bpmn:extensionElements></bpmn:userTask>",
            "<bpmn:serviceTask id=\"a\" camunda:type=\"external\" camunda:topic=\"t\"/>"};
        for (String task : tasks) {
            var answer = caller.deploy(designer, "probe.bpmn", model(task));
            assertThat(answer.statusCode()).as(task).isIn(400, 500);
            assertThat(answer.body()).as(task).contains("it brings code of its own: ");
        }
        var embedded = caller.deploy(designer, "probe.bpmn", model("<bpmn:userTask id=\"a\" camunda:formKey=\"embedded:deployment:x.html\"/>"));
        assertThat(embedded.statusCode()).isEqualTo(400);
        assertThat(embedded.body()).contains("the attribute formKey is not accepted");
        assertThat(caller.deploy(designer, "probe.cmmn", "<x/>").body()).contains("which Assent does not use");
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("probe").count()).isZero();
    }
}
