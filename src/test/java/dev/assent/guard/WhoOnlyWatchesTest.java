package dev.assent.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ProcedureTest
class WhoOnlyWatchesTest extends ProcedureFixture {
    /** Our writing addresses; what is added to the application has to be added here. */
    private static final Map<String, String> OURS = Map.ofEntries(Map.entry("/api/files", "{}"),
            Map.entry("/api/files/{number}/items", "{\"answer\":\"x\"}"), Map.entry("/api/files/{number}/answers", "{\"question\":1,\"answer\":\"x\"}"),
            Map.entry("/api/files/{number}/withdrawal", "{\"reason\":\"x\"}"),
            Map.entry("/api/licenses/{license}/deliveries", "{\"line\":1,\"reference\":\"x\",\"deliveredOn\":\"2026-11-23\",\"proof\":\"x\"}"),
            Map.entry("/api/licenses/{license}/uses", "{\"line\":1,\"quantity\":1,\"unit\":\"piece\",\"usedOn\":\"2026-11-23\",\"reference\":\"x\"}"), Map.entry("/api/files/{number}/amendment", "{}"),
            Map.entry("/api/files/{number}/documents", ""), Map.entry("/api/files/{number}/annexes", ""), Map.entry("/api/files/{number}/receipt", "{}"),
            Map.entry("/api/files/{number}/actions/{process}", "{\"answers\":{\"question\":\"Which depot?\"}}"),
            Map.entry("/api/specimens", "{\"issuingState\":\"XE\",\"authority\":\"x\",\"documentType\":\"EUC\",\"description\":\"x\"}"),
            Map.entry("/api/tasks/{task}/assignee", "{\"person\":\"fatima\"}"), Map.entry("/api/verification/digests", "x"), Map.entry("/api/drafts/{kind}/{id}", "{\"opinion\":\"OBJECTION\"}"),
            Map.entry("/api/halts/repairs", "{}"));
    private static final List<String> COUNTED = List.of("act_ru_task", "act_ru_variable", "act_ru_job", "act_ru_filter", "act_ru_authorization",
            "act_ru_identitylink", "act_ru_execution", "act_id_user", "act_id_membership", "act_re_procdef");
    private static final List<String> ADDED_TO = List.of("act_hi_comment", "act_hi_attachment", "act_re_deployment", "act_ru_batch", "register.record",
            "register.attachment", "register.license_file", "register.draft");
    @Autowired
    private ManagementService management;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;
    private String file;
    private Task task;

    @BeforeEach
    void consulted() {
        file = desk.consulted(Office.sample("G02"));
        task = desk.task("fatima", file, "Give opinion");
    }

    private String state() {
        StringBuilder state = new StringBuilder();
        COUNTED.forEach(table -> state.append(jdbc.sql("select '" + table + " ' || count(*) || ' ' || coalesce(sum(" + (table.endsWith("membership")
                || table.endsWith("identitylink") ? "1" : "rev_") + "), 0) from " + table).query(String.class).single()).append('\n'));
        ADDED_TO.forEach(table -> state.append(jdbc.sql("select '" + table + " ' || count(*) from " + table).query(String.class).single()).append('\n'));
        return state.toString();
    }

    private List<String[]> engine() {
        String one = "/engine-rest/task/" + task.getId();
        String process = "/engine-rest/process-instance/" + task.getProcessInstanceId();
        String definition = "/engine-rest/process-definition/" + task.getProcessDefinitionId();
        List<String[]> all = new ArrayList<>();
        for (String job : jobs()) {
            add(all, "DELETE", "/engine-rest/job/" + job, "");
            add(all, "PUT", "/engine-rest/job/" + job + "/retries", "{\"retries\":0}");
            add(all, "PUT", "/engine-rest/job/" + job + "/suspended", "{\"suspended\":true}");
            add(all, "PUT", "/engine-rest/job/" + job + "/duedate", "{\"duedate\":\"2099-01-01T00:00:00.000+0000\"}");
            add(all, "PUT", "/engine-rest/job/" + job + "/priority", "{\"priority\":1}");
            add(all, "POST", "/engine-rest/job/" + job + "/execute", "{}");
            add(all, "POST", "/engine-rest/job/" + job + "/duedate/recalculate", "{}");
        }
        add(all, "POST", "/engine-rest/job/retries", "{\"retries\":0,\"jobIds\":[\"" + jobs().get(0) + "\"]}");
        add(all, "PUT", "/engine-rest/job/suspended", "{\"suspended\":true,\"processDefinitionKey\":\"TimedConsultation\"}");
        add(all, "POST", "/engine-rest/history/cleanup?immediatelyDue=true", "{}");
        add(all, "DELETE", "/engine-rest/metrics/task-worker", "");
        for (String what : List.of("claim", "unclaim", "assignee", "delegate", "resolve", "complete", "submit-form", "bpmnError", "bpmnEscalation")) {
            add(all, "POST", one + "/" + what, "{\"userId\":\"%s\",\"errorCode\":\"x\",\"escalationCode\":\"x\",\"variables\":{}}");
        }
        add(all, "PUT", one, "{\"name\":\"x\"}");
        add(all, "DELETE", one, "");
        add(all, "POST", one + "/identity-links", "{\"userId\":\"%s\",\"type\":\"candidate\"}");
        add(all, "POST", one + "/comment/create", "{\"message\":\"x\"}");
        add(all, "POST", one + "/comment/create", "{\"message\":\"x\",\"processInstanceId\":\"" + task.getProcessInstanceId() + "\"}");
        for (String scope : List.of(one + "/variables", one + "/localVariables", process + "/variables", "/engine-rest/execution/" + task.getExecutionId() + "/localVariables")) {
            add(all, "PUT", scope + "/x", "{\"value\":1}");
            add(all, "DELETE", scope + "/fileNumber", "");
            add(all, "POST", scope, "{\"modifications\":{\"x\":{\"value\":1}}}");
        }
        add(all, "POST", "/engine-rest/task/create", "{\"name\":\"x\"}");
        add(all, "DELETE", process, "");
        add(all, "PUT", process + "/suspended", "{\"suspended\":true}");
        add(all, "POST", process + "/modification", "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_GiveOpinion\"}]}");
        add(all, "POST", process + "/comment", "{\"message\":\"x\"}");
        add(all, "POST", "/engine-rest/process-instance/delete", "{\"processInstanceIds\":[\"" + task.getProcessInstanceId() + "\"]}");
        add(all, "PUT", "/engine-rest/process-instance/suspended", "{\"suspended\":true,\"processDefinitionKey\":\"TimedConsultation\"}");
        add(all, "POST", "/engine-rest/execution/" + task.getExecutionId() + "/signal", "{}");
        add(all, "POST", "/engine-rest/execution/" + task.getExecutionId() + "/create-incident", "{\"incidentType\":\"x\",\"configuration\":\"x\"}");
        add(all, "PUT", definition + "/suspended", "{\"suspended\":true}");
        add(all, "PUT", definition + "/history-time-to-live", "{\"historyTimeToLive\":1}");
        add(all, "DELETE", definition, "");
        add(all, "POST", definition + "/start", "{}");
        add(all, "POST", "/engine-rest/process-definition/key/FileRegistration/start", "{}");
        add(all, "POST", "/engine-rest/process-definition/key/SuspectedTransfer/submit-form", "{}");
        add(all, "POST", "/engine-rest/message", "{\"messageName\":\"FileClosed\",\"businessKey\":\"" + file + "\",\"all\":true}");
        add(all, "POST", "/engine-rest/message", "{\"messageName\":\"FileAccepted\",\"businessKey\":\"" + file + "\"}");
        add(all, "POST", "/engine-rest/modification/execute", "{\"processDefinitionId\":\"" + task.getProcessDefinitionId() + "\",\"processInstanceIds\":[\""
                + task.getProcessInstanceId() + "\"],\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"Task_GiveOpinion\"}]}");
        add(all, "POST", "/engine-rest/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}");
        add(all, "POST", "/engine-rest/authorization/create", "{\"type\":1,\"userId\":\"%s\",\"resourceType\":7,\"resourceId\":\"*\",\"permissions\":[\"ALL\"]}");
        add(all, "POST", "/engine-rest/user/create", "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"Veldora-2026\"}}");
        add(all, "PUT", "/engine-rest/group/camunda-admin/members/%s", "");
        add(all, "POST", "/engine-rest/history/process-instance/delete", "{\"historicProcessInstanceIds\":[\"" + task.getProcessInstanceId() + "\"]}");
        add(all, "DELETE", "/engine-rest/history/process-instance/" + task.getProcessInstanceId(), "");
        add(all, "DELETE", "/engine-rest/history/task/" + task.getId(), "");
        add(all, "POST", "/engine-rest/external-task/fetchAndLock", "{\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"x\",\"lockDuration\":1}]}");
        return all;
    }

    private List<String> jobs() {
        List<String> jobs = new ArrayList<>(management.createJobQuery().list().stream().filter(job -> job.getProcessDefinitionKey() == null).map(job -> job.getId()).toList());
        assertThat(jobs).as("the job that cleans up the history").isNotEmpty();
        jobs.add(management.createJobQuery().timers().list().stream().filter(job -> job.getProcessDefinitionKey() != null).findFirst().orElseThrow().getId());
        return jobs;
    }

    private static void add(List<String[]> all, String method, String path, String body) {
        all.add(new String[] {method, path, body});
    }

    @Test
    @DisplayName("Managers, auditors and process designers change nothing on a file, at any writing address of ours or the engine's")
    void theyChangeNothing() {
        List<String[]> requests = engine();
        OURS.forEach((path, body) -> add(requests, path.endsWith("/assignee") || path.startsWith("/api/drafts") ? "PUT" : "POST",
                path.replace("{license}", "LIC-EXP-2026-000001").replace("{number}", file).replace("{process}", "InformationRequest").replace("{task}", task.getId()).replace("{kind}/{id}", "tasks/" + task.getId()), body));
        String before = state();
        for (String person : List.of("manuel", "aura", "deniz")) {
            for (String[] request : requests) {
                Api.Answer answer = request[1].endsWith("/documents")
                        ? api.upload(api.login(person), file, "letter.txt", "OTHER", "Dear Sirs".getBytes(StandardCharsets.UTF_8))
                        : api.call(request[0], api.login(person), request[1].replace("%s", person), request[2].replace("%s", person).getBytes(StandardCharsets.UTF_8),
                                "Content-Type", "application/json");
                assertThat(answer.status() >= 400 || request[1].contains("fetchAndLock")).as(person + " " + request[0] + " " + request[1] + " -> " + answer.status()).isTrue();
                assertThat(state()).as(person + " " + request[0] + " " + request[1] + " -> " + answer.status() + " " + answer.text()).isEqualTo(before);
            }
        }
    }

    @Test
    @DisplayName("The table knows every writing address of ours")
    void theTableIsWhole() {
        var writing = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream().filter(mapping -> mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/")))
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream().anyMatch(method -> !method.name().equals("GET")))
                .forEach(mapping -> writing.addAll(mapping.getPatternValues()));
        // a person's own filters of the list of files are on no file: who only watches keeps some, too
        writing.remove("/api/filters");
        assertThat(writing).isEqualTo(new TreeSet<>(OURS.keySet()));
    }

    @Test
    @DisplayName("Jobs of no file, figures of the machine and others' tasks are closed to every ordinary login; an administrator may")
    void jobsBelongToAdministrators() {
        String job = management.createJobQuery().list().stream().filter(each -> each.getProcessDefinitionKey() == null).findFirst().orElseThrow().getId();
        for (String person : List.of("lena", "fatima", "clara", "manuel", "aura", "deniz")) {
            assertThat(api.call("PUT", api.login(person), "/engine-rest/job/" + job + "/retries", "{\"retries\":0}".getBytes(), "Content-Type", "application/json").status()).isEqualTo(403);
            assertThat(api.call("DELETE", api.login(person), "/engine-rest/job/" + job, new byte[0]).status()).isEqualTo(403);
            assertThat(api.get(api.login(person), "/engine-rest/history/cleanup/jobs").status()).isEqualTo(403);
            assertThat(api.get(api.login(person), "/engine-rest/metrics").status()).isEqualTo(403);
        }
        assertThat(api.call("PUT", api.login("admin"), "/engine-rest/job/" + job + "/retries", "{\"retries\":3}".getBytes(), "Content-Type", "application/json").status()).isEqualTo(204);
    }

    @Test
    @DisplayName("Who has the task comments on it and reads the comments; who has not, does neither")
    void comments() {
        String path = "/engine-rest/task/" + task.getId() + "/comment";
        assertThat(api.post(api.login("fatima"), path + "/create", "{\"message\":\"I asked the desk.\"}").status()).isEqualTo(200);
        assertThat(api.get(api.login("farida"), path).at("/0/message")).isEqualTo("I asked the desk.");
        for (String stranger : List.of("bela", "elsa", "clara")) {
            assertThat(api.post(api.login(stranger), path + "/create", "{\"message\":\"x\"}").status()).as(stranger).isGreaterThanOrEqualTo(400);
            assertThat(api.get(api.login(stranger), path).text()).as(stranger).doesNotContain("I asked the desk.");
        }
    }

    @Test
    @DisplayName("Who works on a file adds papers to it")
    void whoWorksAdds() {
        assertThat(api.upload(api.login("fatima"), file, "letter.txt", "OTHER", "Dear Sirs".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(201);
        office.completes("fatima", file, "Give opinion", Answers.noObjection());
    }
}
