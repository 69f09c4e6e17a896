package dev.assent.engine.way;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What those cannot do by hand who may have failed steps tried again, or may do everything: move a time limit, or begin a part of a procedure. */
@ProcedureTest
class ByHandTest extends ProcedureFixture {
    private static final String LATER = "\"dueDate\":\"2031-01-01T00:00:00.000+0000\"";
    private static final String EARLIER = "\"dueDate\":\"2020-01-01T00:00:00.000+0000\"";

    @Autowired
    Api outsiders;
    @Autowired
    ManagementService management;
    @Autowired
    TaskService tasks;
    @Autowired
    RepositoryService repository;
    private String file;
    private Task asked;

    @BeforeEach
    void consulted() {
        file = desk.consulted(Office.sample("G01"));
        asked = desk.task("fatima", file, "Give opinion");
    }

    private int status(String method, String person, String path, String json) {
        return outsiders.call(method, outsiders.login(person), "/engine-rest" + path, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json").status();
    }

    private List<Job> limits() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).list().stream()
                .flatMap(part -> management.createJobQuery().processInstanceId(part.getId()).timers().list().stream()).toList();
    }

    private List<String> standing() {
        return limits().stream().map(job -> job.getId() + " " + job.getDuedate() + " " + job.getRetries()).sorted().toList();
    }

    @Test
    @DisplayName("Nobody who has steps tried again moves a time limit by it, lets it pass early or stops it: not one by one, not all of a kind, not in bulk")
    void limitsStand() {
        Job limit = limits().get(0);
        List<String> before = standing();
        for (String person : new String[] {"olga", "admin"}) {
            for (String other : new String[] {"\"retries\":5," + LATER, "\"retries\":5," + EARLIER, "\"retries\":5,\"dueDate\":null", "\"retries\":0"}) {
                assertThat(status("PUT", person, "/job/" + limit.getId() + "/retries", "{" + other + "}")).as(person + other).isIn(400, 403);
                assertThat(status("PUT", person, "/job-definition/" + limit.getJobDefinitionId() + "/retries", "{" + other + "}")).as(person + other).isIn(400, 403);
                assertThat(status("POST", person, "/job/retries", "{" + other + ",\"jobIds\":[\"" + limit.getId() + "\"]}")).as(person + other).isIn(400, 403);
                assertThat(status("POST", person, "/process-instance/job-retries", "{" + other + ",\"processInstances\":[\"" + limit.getProcessInstanceId() + "\"]}"))
                        .as(person + other).isIn(400, 403);
            }
        }
        office.work();
        assertThat(standing()).isEqualTo(before);
        assertThat(status("PUT", "olga", "/job/" + limit.getId() + "/retries", "{\"retries\":5}")).isEqualTo(204);
    }

    @Test
    @DisplayName("No part of a procedure is begun by hand: a decision that nobody drafted and nobody signed issues no license, whoever asks, in whichever way")
    void noPartBegins() {
        String signed = "\"variables\":{\"fileNumber\":{\"value\":\"" + file + "\"},\"setup\":{\"value\":\"LeadAuthority\"},\"track\":{\"value\":\"WHOLE\"},"
                + "\"decision\":{\"value\":\"GRANTED\"},\"validUntil\":{\"value\":\"2028-11-30\"},\"decisionReasons\":{\"value\":\"x\"},"
                + "\"draftDecisionBy\":{\"value\":\"lena\"},\"countersignDecisionBy\":{\"value\":\"luis\"}}";
        String elsewhere = ",\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_EnterDecision\"}]";
        for (String person : new String[] {"admin", "olga", "deniz", "lena", "clara"}) {
            for (String key : new String[] {"", "\"businessKey\":\"" + file + "\","}) {
                for (String body : new String[] {"{" + key + signed + "}", "{" + key + signed + elsewhere + "}"}) {
                    assertThat(status("POST", person, "/process-definition/key/DecisionEntry/start", body)).as(person + body).isIn(400, 403, 404);
                    assertThat(status("POST", person, "/process-definition/key/DecisionEntry/submit-form", body)).as(person + body).isIn(400, 403, 404);
                }
                assertThat(status("POST", person, "/process-definition/key/LeadAuthority/start", "{" + key + signed + "}")).as(person + key).isIn(400, 403, 404);
            }
        }
        assertThat(facts.record(file)).doesNotContain("LICENSE_ISSUED", "DECISION_ISSUED");
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey("LeadAuthority").count()).isEqualTo(1);
    }

    @Test
    @DisplayName("Models that a file under way or the next one needs are deleted by nobody, one by one or with their deployment, running files with them or not")
    void modelsStay() {
        ProcessDefinition entry = repository.createProcessDefinitionQuery().processDefinitionKey("DecisionEntry").latestVersion().singleResult();
        for (String person : new String[] {"admin", "deniz", "lena"}) {
            for (String cascade : new String[] {"", "?cascade=true"}) {
                assertThat(status("DELETE", person, "/process-definition/" + entry.getId() + cascade, "")).as(person + cascade).isIn(400, 403, 404);
                assertThat(status("DELETE", person, "/process-definition/key/DecisionEntry" + cascade, "")).as(person + cascade).isIn(400, 403, 404);
                assertThat(status("DELETE", person, "/deployment/" + entry.getDeploymentId() + cascade, "")).as(person + cascade).isIn(400, 403, 404);
            }
        }
        assertThat(repository.createProcessDefinitionQuery().processDefinitionId(entry.getId()).count()).isEqualTo(1);
    }

    @Test
    @DisplayName("A remark stays as it was written, under the name of who wrote it")
    void remarksStay() {
        String remarks = "/engine-rest/task/" + asked.getId() + "/comment";
        String id = outsiders.post(outsiders.login("fatima"), remarks + "/create", "{\"message\":\"Wait for the minister.\"}").at("/id");
        for (String person : new String[] {"farida", "fatima", "admin"}) {
            assertThat(status("PUT", person, "/task/" + asked.getId() + "/comment", "{\"id\":\"" + id + "\",\"message\":\"Do not wait.\"}")).as(person).isIn(400, 403);
            assertThat(status("DELETE", person, "/task/" + asked.getId() + "/comment/" + id, "")).as(person).isIn(400, 403);
            assertThat(status("DELETE", person, "/task/" + asked.getId() + "/comment", "")).as(person).isIn(400, 403);
        }
        assertThat(outsiders.get(outsiders.login("fatima"), remarks).text()).contains("Wait for the minister.");
    }

    @Test
    @DisplayName("Nobody begins a process under the number of a file that is another's, which is what a business key would be")
    void noNumberIsChosen() {
        Api.Answer refused = outsiders.post(outsiders.login("clara"), "/engine-rest/process-definition/key/FileRegistration/submit-form",
                "{\"businessKey\":\"" + file + "\",\"variables\":{}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("without a business key");
    }

    @Test
    @DisplayName("Who takes a task that somebody else has taken is told so; of many who take it, or hand it over, in the same moment none meets a fault of ours")
    void takenBySomebodyElse() {
        String claim = "/engine-rest/task/" + asked.getId() + "/claim";
        List<Integer> answers = IntStream.range(0, 12).parallel().mapToObj(i -> {
            String person = i % 2 == 0 ? "fatima" : "farida";
            return outsiders.post(outsiders.login(person), claim, "{\"userId\":\"" + person + "\"}").status();
        }).toList();
        assertThat(answers).allMatch(status -> status == 204 || status == 409 || status == 400).contains(204);
        String other = "fatima".equals(tasks.createTaskQuery().taskId(asked.getId()).singleResult().getAssignee()) ? "farida" : "fatima";
        Api.Answer late = outsiders.post(outsiders.login(other), claim, "{\"userId\":\"" + other + "\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody else has taken this task");
        List<Integer> handed = IntStream.range(0, 12).parallel().mapToObj(i -> outsiders.call("PUT", outsiders.login("farida"), "/api/tasks/" + asked.getId() + "/assignee",
                ("{\"person\":" + (i % 2 == 0 ? "\"fatima\"" : "null") + ",\"reason\":\"Illness\"}").getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json").status()).toList();
        assertThat(handed).allMatch(status -> status == 204 || status == 409 || status == 422).contains(204);
    }
}
