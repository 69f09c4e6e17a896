package dev.assent.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Desk;
import dev.assent.office.Office;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On each database. */
abstract class DraftsContract {
    private static final String TYPED = "{\"assessmentReasons\":\"Half a sentence, unsent\",\"riskPeace\":\"SERIOUS\"}";

    @Autowired
    Api api;
    @Autowired
    Desk desk;
    @Autowired
    Office office;
    @Autowired
    TaskService tasks;
    @Autowired
    RuntimeService runtime;
    @Autowired
    RepositoryService models;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    DraftTidying tidying;
    private String file;
    private String task;

    @BeforeEach
    void assessment() {
        file = office.submit(Office.sample("G02"));
        office.completes("lena", file, "Check completeness", Answers.complete());
        task = desk.task("lena", file, "Assess risk").getId();
    }

    @Test
    @DisplayName("What is typed is kept for its author, and nowhere in the engine")
    void kept() {
        Api.Answer first = put("lena", "tasks/" + task, "", TYPED);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.at("/author")).isEqualTo("lena");
        Api.Answer read = get("lena", "tasks/" + task);
        assertThat(read.json().get("answers").toString()).isEqualTo(TYPED);
        assertThat(read.at("/revision")).isEqualTo(first.at("/revision"));
        assertThat(read.at("/writtenAt")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(runtime.getVariables(tasks.createTaskQuery().taskId(task).singleResult().getExecutionId())).doesNotContainKey("assessmentReasons");
        assertThat(jdbc.sql("select count(*) from ACT_HI_VARINST where TEXT_ like '%Half a sentence, unsent%'").query(Integer.class).single()).isZero();
        assertThat(api.call("DELETE", api.login("lena"), "/api/drafts/tasks/" + task, new byte[0]).status()).isEqualTo(204);
        assertThat(get("lena", "tasks/" + task).json().get("answers").isNull()).isTrue();
    }

    @Test
    @DisplayName("Nobody else reads, overwrites or discards it, whoever it is, and no answer tells whether there is one")
    void nobodyElse() {
        put("lena", "tasks/" + task, "", TYPED);
        Map<String, List<Integer>> without = statuses();
        String other = office.submit(Office.sample("G02"));
        office.completes("lena", other, "Check completeness", Answers.complete());
        for (String person : List.of("manuel", "aura", "admin", "deniz", "fatima", "clara", "david")) {
            Api.Answer hidden = get(person, "tasks/" + task);
            assertThat(hidden.status()).as(person).isEqualTo(404);
            assertThat(hidden.text()).doesNotContain("Half a sentence, unsent");
            Api.Answer absent = get(person, "tasks/no-such-task");
            assertThat(hidden.text().replace(task, "no-such-task")).as(person).isEqualTo(absent.text());
            assertThat(put(person, "tasks/" + task, "", "{\"a\":1}").status()).as(person).isEqualTo(404);
            assertThat(api.call("DELETE", api.login(person), "/api/drafts/tasks/" + task, new byte[0]).status()).as(person).isEqualTo(404);
        }
        // a colleague may do the task, and has a draft of his own or none
        assertThat(get("luis", "tasks/" + task).json().get("answers").isNull()).isTrue();
        assertThat(put("luis", "tasks/" + task, "", "{\"riskPeace\":\"NONE\"}").status()).isEqualTo(200);
        assertThat(get("lena", "tasks/" + task).json().get("answers").toString()).isEqualTo(TYPED);
        assertThat(api.get(null, "/api/drafts/tasks/" + task).status()).isEqualTo(401);
        assertThat(statuses()).isEqualTo(without);
        for (String path : List.of("/dossier", "/documents", "/verification", "")) {
            for (String person : List.of("manuel", "aura", "luis")) {
                assertThat(api.get(api.login(person), "/api/files/" + file + path).text()).doesNotContain("Half a sentence, unsent");
            }
        }
    }

    private Map<String, List<Integer>> statuses() {
        Map<String, List<Integer>> all = new TreeMap<>();
        for (String person : List.of("lena", "luis", "manuel", "aura", "admin", "fatima", "clara")) {
            all.put(person, List.of(get(person, "tasks/" + task).status(), get(person, "tasks/no-such-task").status(), get(person, "sealed/" + task).status()));
        }
        return all;
    }

    @Test
    @DisplayName("It goes when the task is completed, and comes back to nobody")
    void completed() {
        put("lena", "tasks/" + task, "", TYPED);
        put("luis", "tasks/" + task, "", TYPED);
        office.completes("lena", file, "Assess risk", Answers.noRisk());
        assertThat(rows()).isZero();
        assertThat(put("lena", "tasks/" + task, "", TYPED).status()).isEqualTo(404);
        assertThat(rows()).isZero();
    }

    @Test
    @DisplayName("A refused completion keeps it")
    void refused() {
        put("lena", "tasks/" + task, "", TYPED);
        Api.Answer refused = api.post(api.login("lena"), "/engine-rest/task/" + task + "/submit-form", "{\"variables\":{\"riskPeace\":{\"value\":\"NONE\"}}}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().get("errors").findValuesAsText("field")).contains("assessmentReasons", "prohibition");
        assertThat(get("lena", "tasks/" + task).json().get("answers").toString()).isEqualTo(TYPED);
    }

    @Test
    @DisplayName("It goes when the file is withdrawn")
    void cancelled() {
        put("lena", "tasks/" + task, "", TYPED);
        String definition = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        runtime.deleteProcessInstance(definition, "withdrawn");
        assertThat(rows()).isZero();
    }

    @Test
    @DisplayName("It goes when somebody else takes the task, who gets an empty form; giving a task back keeps it")
    void taken() {
        put("lena", "tasks/" + task, "", TYPED);
        tasks.setAssignee(task, "lena");
        tasks.setAssignee(task, null);
        assertThat(rows()).isEqualTo(1);
        tasks.setAssignee(task, "luis");
        assertThat(rows()).isZero();
        Api.Answer late = put("lena", "tasks/" + task, "", TYPED);
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.at("/detail")).isEqualTo("Another person has taken this task; what you typed was not kept.");
        assertThat(api.call("PUT", api.login("lena"), "/api/drafts/tasks/" + task, TYPED.getBytes(StandardCharsets.UTF_8), "Accept-Language", "ar").at("/detail"))
                .contains("استلم شخص آخر");
        assertThat(get("luis", "tasks/" + task).json().get("answers").isNull()).isTrue();
        assertThat(rows()).isZero();
    }

    @Test
    @DisplayName("Two windows of one person do not overwrite each other unseen, and a page left open writes for nobody else")
    void twoWindows() {
        String first = put("lena", "tasks/" + task, "", TYPED).at("/revision");
        assertThat(put("lena", "tasks/" + task, "?revision=" + first, "{\"riskPeace\":\"NONE\"}").status()).isEqualTo(200);
        assertThat(put("lena", "tasks/" + task, "?revision=" + first, TYPED).status()).isEqualTo(409);
        assertThat(put("lena", "tasks/" + task, "", TYPED).status()).isEqualTo(409);
        assertThat(get("lena", "tasks/" + task).at("/answers/riskPeace")).isEqualTo("NONE");
        assertThat(put("luis", "tasks/" + task, "?author=lena", TYPED).status()).isEqualTo(409);
        assertThat(get("luis", "tasks/" + task).json().get("answers").isNull()).isTrue();
        // after it was thrown away in the other window
        api.call("DELETE", api.login("lena"), "/api/drafts/tasks/" + task, new byte[0]);
        assertThat(put("lena", "tasks/" + task, "?revision=" + first, TYPED).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("Too much is refused with a sentence, and so is what is no draft")
    void limits() {
        Api.Answer large = put("lena", "tasks/" + task, "", "{\"a\":\"" + "x".repeat(256 * 1024) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.at("/detail")).isEqualTo("More than 256 kB are typed here: too much to be kept until it is sent.");
        for (String broken : List.of("", "[]", "null", "\"a\"", "{\"a\":", "{\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}")) {
            assertThat(put("lena", "tasks/" + task, "", broken).status()).as(broken).isEqualTo(422);
        }
        assertThat(put("lena", "tasks/" + task, "", "{\"a\":\"\\u0000 \\ud800 half\"}").status()).isEqualTo(200);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    @DisplayName("Forms that start a process and actions on a file have drafts too, for who may fill them in")
    void otherForms() {
        String start = start();
        assertThat(put("clara", start, "", "{\"applicantName\":\"Castor\"}").status()).isEqualTo(200);
        assertThat(get("clara", start).at("/answers/applicantName")).isEqualTo("Castor");
        assertThat(get("fatima", start).status()).isEqualTo(404);
        assertThat(get("clara", "starts/none").status()).isEqualTo(404);
        String action = "actions/" + file + ":Withdrawal";
        assertThat(put("lena", action, "", "{\"withdrawalReasons\":\"The buyer\"}").status()).isEqualTo(200);
        assertThat(get("lena", action).at("/answers/withdrawalReasons")).isEqualTo("The buyer");
        assertThat(get("fatima", action).status()).isEqualTo(404);
        assertThat(get("lena", "actions/EXP-1999-000001:Withdrawal").status()).isEqualTo(404);
        assertThat(get("lena", "actions/" + file).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("That of a start form goes when its author starts the process with that form; refused, another's and a program's leave it")
    void started() {
        String start = start();
        put("clara", start, "", "{\"applicantName\":\"Castor\"}");
        put("admin", start, "", "{\"applicantName\":\"Pollux\"}");
        assertThat(submits(start, "\"reference\":{\"value\":\"R-1\"}").status()).isEqualTo(400);
        assertThat(api.handIn(Office.sample("G02").replaceFirst("\"reference\": *\"[^\"]*\"", "\"reference\": \"R-" + UUID.randomUUID() + "\"")).status()).isEqualTo(201);
        assertThat(get("clara", start).at("/answers/applicantName")).isEqualTo("Castor");
        Api.Answer taken = submits(start, application());
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(get("clara", start).json().get("answers").isNull()).isTrue();
        assertThat(jdbc.sql("select count(*) from register.draft where author = 'admin' and place = 'starts/FileRegistration'").query(Integer.class).single())
                .isEqualTo(1);
        api.call("DELETE", api.login("admin"), "/api/drafts/" + start, new byte[0]);
    }

    @Test
    @DisplayName("That of an action goes when its author begins the action, and only then")
    void begun() {
        String action = "actions/" + file + ":Withdrawal";
        put("lena", action, "", "{\"withdrawalReasons\":\"The buyer\"}");
        assertThat(api.post(api.login("lena"), "/api/files/" + file + "/actions/Withdrawal", "{\"answers\":{}}").status()).isEqualTo(422);
        assertThat(get("lena", action).at("/answers/withdrawalReasons")).isEqualTo("The buyer");
        Api.Answer begun = api.post(api.login("lena"), "/api/files/" + file + "/actions/Withdrawal", "{\"answers\":{\"withdrawalReasons\":\"The buyer has gone.\"}}");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(jdbc.sql("select count(*) from register.draft where place = ?").param(action).query(Integer.class).single()).isZero();
    }

    @Test
    @DisplayName("A comment and a hand-over have drafts: they outlive that somebody takes the task, and go when they are sent or the task ends")
    void besideTheForm() {
        String comment = "comments/" + task;
        String handOver = "handovers/" + task;
        assertThat(put("lena", comment, "", "{\"message\":\"Please look at line 2\"}").status()).isEqualTo(200);
        assertThat(put("helena", handOver, "", "{\"reason\":\"Lena is ill\"}").status()).isEqualTo(200);
        for (String place : List.of(comment, handOver)) {
            assertThat(get("david", place).status()).as(place).isEqualTo(404);
        }
        assertThat(put("luis", handOver, "", "{\"reason\":\"I want it\"}").status()).isEqualTo(404);
        tasks.setAssignee(task, "lena");
        assertThat(get("helena", handOver).at("/answers/reason")).isEqualTo("Lena is ill");
        assertThat(get("lena", comment).at("/answers/message")).isEqualTo("Please look at line 2");
        assertThat(api.post(api.login("lena"), "/engine-rest/task/" + task + "/comment/create", "{\"message\":\"Please look at line 2.\"}").status()).isEqualTo(200);
        assertThat(get("lena", comment).json().get("answers").isNull()).isTrue();
        byte[] hand = "{\"person\":\"luis\",\"reason\":\"Lena is ill.\"}".getBytes(StandardCharsets.UTF_8);
        Api.Answer handed = api.call("PUT", api.login("helena"), "/api/tasks/" + task + "/assignee", hand, "Content-Type", "application/json");
        assertThat(handed.status()).as(handed.text()).isEqualTo(204);
        assertThat(get("helena", handOver).json().get("answers").isNull()).isTrue();
        put("luis", comment, "", "{\"message\":\"Half\"}");
        office.completes("luis", file, "Assess risk", Answers.noRisk());
        assertThat(rows()).isZero();
    }

    @Test
    @DisplayName("What was written while its task ended, and what nobody finished in thirty days, is thrown away")
    void tidied() {
        String start = start();
        put("clara", start, "", "{\"applicantName\":\"Castor\"}");
        put("lena", "tasks/" + task, "", TYPED);
        jdbc.sql("update register.draft set task_id = 'ended', place = 'tasks/ended' where task_id = ?").param(task).update();
        put("lena", "tasks/" + task, "", TYPED);
        tidying.tidy();
        assertThat(jdbc.sql("select count(*) from register.draft where task_id = 'ended'").query(Integer.class).single()).isZero();
        assertThat(rows()).isEqualTo(1);
        assertThat(get("clara", start).at("/answers/applicantName")).isEqualTo("Castor");
        office.itIs(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(31)).toString());
        tidying.tidy();
        assertThat(get("clara", start).json().get("answers").isNull()).isTrue();
        // that of a task stays as long as the task
        assertThat(rows()).isEqualTo(1);
    }

    private String start() {
        return "starts/" + models.createProcessDefinitionQuery().processDefinitionKey("FileRegistration").latestVersion().singleResult().getId();
    }

    private Api.Answer submits(String start, String variables) {
        return api.post(api.login("clara"), "/engine-rest/process-definition/" + start.substring("starts/".length()) + "/submit-form", "{\"variables\":{" + variables + "}}");
    }

    private static String application() {
        Map<String, String> text = new TreeMap<>(Map.of("reference", "PAPER-" + UUID.randomUUID(), "setup", "LeadAuthority", "activity", "EXPORT", "urgency", "NORMAL",
                "applicantName", "Castor Vehicles AG", "applicantCountry", "VD", "destination", "XB", "purpose", "Border patrol", "endUseStatement", "Patrol"));
        text.putAll(Map.of("consigneeName", "Depot 2", "consigneeCountry", "XB", "endUserName", "Border Guard", "endUserCountry", "XB", "endUserKind", "GOVERNMENT"));
        String lines = "[{\"line\":1,\"description\":\"Patrol vehicle\",\"attCategory\":\"2.1.b\",\"quantity\":24,\"unit\":\"piece\",\"value\":1440,\"currency\":\"EUR\"}]";
        return text.entrySet().stream().map(answer -> "\"" + answer.getKey() + "\":{\"value\":\"" + answer.getValue() + "\"},").collect(Collectors.joining())
                + "\"lines\":{\"type\":\"Json\",\"value\":\"" + lines.replace("\"", "\\\"") + "\"}";
    }

    private int rows() {
        return jdbc.sql("select count(*) from register.draft where task_id = ?").param(task).query(Integer.class).single();
    }

    private Api.Answer get(String person, String place) {
        return api.get(api.login(person), "/api/drafts/" + place);
    }

    private Api.Answer put(String person, String place, String basis, String typed) {
        return api.call("PUT", api.login(person), "/api/drafts/" + place + basis, typed.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }
}
