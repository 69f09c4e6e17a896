package dev.assent.engine.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lena has drafted the decision; a second person of her authority countersigns it, and nobody else, whatever she or an administrator does. */
@ProcedureTest
class SecondPairOfEyesTest extends ProcedureFixture {
    private static final String SIGNED = "{\"variables\": {\"countersigned\": {\"value\": true}}}";
    private static final String NOT_YOURS = "you do not belong to those whom the procedure asks";

    @Autowired
    Api outsiders;
    @Autowired
    TaskService tasks;
    private String file;
    private String task;

    @BeforeEach
    void drafted() {
        file = desk.toDecide(Office.sample("G01"));
        office.completes("lena", file, "Draft decision", Answers.grant());
        task = desk.task("luis", file, "Countersign decision").getId();
    }

    private Api.Answer post(String person, String path, String json) {
        return outsiders.post(outsiders.login(person), "/engine-rest" + path, json);
    }

    private Api.Answer put(String person, String path, String json) {
        return outsiders.call("PUT", outsiders.login(person), "/engine-rest" + path, json.getBytes(java.nio.charset.StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    @Test
    @DisplayName("A task is claimed for oneself only: not for a stranger, not for a colleague, not for nobody, not for a name that does not exist")
    void claimForOneselfOnly() {
        for (String other : new String[] {"\"bela\"", "\"luis\"", "\"nobodyatall\"", "\"\"", "null"}) {
            Api.Answer refused = post("helena", "/task/" + task + "/claim", "{\"userId\":" + other + "}");
            assertThat(refused.status()).as(other + " " + refused.text()).isEqualTo(400);
        }
        assertThat(post("lena", "/task/" + task + "/claim", "{\"userId\":\"bela\"}").text()).contains("claimed for oneself only");
        assertThat(assignee()).isNull();
        assertThat(post("luis", "/task/" + task + "/claim", "{\"userId\":\"luis\"}").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("Who drafted is refused already when he claims the countersignature, with a sentence, and when he completes it")
    void drafterDoesNotClaim() {
        Api.Answer refused = post("lena", "/task/" + task + "/claim", "{\"userId\":\"lena\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("You completed \\\"Draft decision\\\" yourself");
        assertThat(assignee()).isNull();
        assertThat(post("lena", "/task/" + task + "/submit-form", SIGNED).text()).contains("You completed");
        assertThat(facts.record(file)).doesNotContain("LICENSE_ISSUED");
    }

    @Test
    @DisplayName("Whoever became assignee by whatever way does not complete the task if the procedure does not ask him")
    void assigneeIsNotEnough() {
        // past every rule, as a program with the database's or the engine's Java interface could
        tasks.setAssignee(task, "bela");
        assertThat(post("bela", "/task/" + task + "/submit-form", SIGNED).text()).contains(NOT_YOURS);
        assertThat(post("bela", "/task/" + task + "/complete", SIGNED).text()).contains(NOT_YOURS);
        tasks.setOwner(task, "lena");
        tasks.delegateTask(task, "bela");
        assertThat(post("bela", "/task/" + task + "/resolve", "{}").status()).isIn(400, 403);
        assertThat(post("bela", "/task/" + task + "/submit-form", SIGNED).status()).isEqualTo(400);
        assertThat(post("lena", "/task/" + task + "/submit-form", SIGNED).status()).isEqualTo(400);
        assertThat(office.open(file)).contains("Countersign decision");
    }

    @Test
    @DisplayName("Neither worker nor administrator delegates a task, hands it on past its record, adds people to it or edits it")
    void noOtherWay() {
        for (String person : new String[] {"lena", "helena", "admin"}) {
            String path = "/task/" + task;
            assertThat(post(person, path + "/assignee", "{\"userId\":\"bela\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, path + "/assignee", "{\"userId\":\"luis\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, path + "/delegate", "{\"userId\":\"bela\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, path + "/resolve", "{}").status()).as(person).isIn(400, 403);
            assertThat(post(person, path + "/identity-links", "{\"userId\":\"bela\",\"type\":\"candidate\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, path + "/identity-links", "{\"groupId\":\"ballistics\",\"type\":\"candidate\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, path + "/identity-links", "{\"userId\":\"bela\",\"type\":\"assignee\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, path + "/identity-links/delete", "{\"groupId\":\"licensing\",\"type\":\"candidate\"}").status()).as(person).isIn(400, 403);
            assertThat(put(person, path, "{\"name\":\"x\",\"assignee\":\"bela\",\"owner\":\"bela\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, "/task/create", "{\"name\":\"x\",\"assignee\":\"bela\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, path + "/unclaim", "{}").status()).as(person).isIn(400, 403);
        }
        assertThat(tasks.getIdentityLinksForTask(task)).extracting(link -> link.getType() + " " + link.getGroupId() + " " + link.getUserId())
                .containsExactly("candidate licensing null");
    }

    @Test
    @DisplayName("Nobody moves a file past the countersignature: by modification, restart, message, signal, trigger, an early timer or in bulk")
    void noFileMoves() {
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        for (String person : new String[] {"lena", "admin"}) {
            assertThat(post(person, "/process-instance/" + instance + "/modification",
                    "{\"instructions\":[{\"type\":\"startAfterActivity\",\"activityId\":\"Task_CountersignDecision\"}]}").status()).as(person).isIn(400, 403);
            assertThat(post(person, "/message", "{\"messageName\":\"ClockRestarted\",\"businessKey\":\"" + file + "\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, "/signal", "{\"name\":\"Any\"}").status()).as(person).isIn(400, 403);
            assertThat(post(person, "/execution/" + instance + "/signal", "{}").status()).as(person).isIn(400, 403);
            assertThat(post(person, "/process-instance/delete", "{\"processInstanceIds\":[\"" + instance + "\"]}").status()).as(person).isIn(400, 403);
            assertThat(post(person, "/process-instance/variables-async", "{\"processInstanceIds\":[\"" + instance
                    + "\"],\"variables\":{\"x\":{\"value\":1}}}").status()).as(person).isIn(400, 403);
        }
        assertThat(office.open(file)).contains("Countersign decision");
    }

    @Test
    @DisplayName("What administrators may still do to a file is entered in its record with their name; groups of a task are no variable to change")
    void administratorsLeaveATrace() {
        ProcessInstance root = runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).rootProcessInstances().processDefinitionKey("LeadAuthority").singleResult();
        String variables = "/process-instance/" + root.getId() + "/variables/";
        assertThat(put("admin", variables + "authority", "{\"value\":\"ballistics\"}").status()).isEqualTo(400);
        assertThat(put("lena", variables + "note", "{\"value\":\"x\"}").status()).isEqualTo(403);
        assertThat(put("admin", variables + "note", "{\"value\":\"Secret-value\"}").status()).isEqualTo(204);
        assertThat(facts.entry(file, "ADMINISTRATOR_ACTED")).contains("SET_VARIABLES", "LeadAuthority", "note").doesNotContain("Secret-value");
        assertThat(put("admin", "/process-instance/" + root.getId() + "/suspended", "{\"suspended\":true}").status()).isEqualTo(204);
        assertThat(facts.entry(file, "ADMINISTRATOR_ACTED")).contains("HALT", "suspended");
        assertThat(outsiders.call("DELETE", outsiders.login("admin"), "/engine-rest/process-instance/" + root.getId(), new byte[0]).status()).isEqualTo(204);
        assertThat(facts.entry(file, "ADMINISTRATOR_ACTED")).contains("END");
    }
}
