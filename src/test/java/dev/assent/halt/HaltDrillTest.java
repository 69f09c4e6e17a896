package dev.assent.halt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assent.intake.Intake;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks anything a file needs, one after the other: within seconds an operator is told, and after the repair the file goes on. */
@ProcedureTest
class HaltDrillTest extends ProcedureFixture {
    private static final String LIMITS = "processes/rules/TimeLimits.dmn";
    private static final String INTAKE = "processes/blocks/FileIntake.bpmn";
    private static final int SECONDS = 10;
    @Autowired
    Intake intake;
    @Autowired
    HaltWatch watch;
    @Autowired
    Api outsiders;
    private final List<String> report = new ArrayList<>();
    private Breakage breakage;

    @BeforeEach
    void ready() {
        breakage = new Breakage(engine, intake, office, jdbc);
        watch.look();
    }

    @AfterEach
    void over() {
        System.out.println("what broke | seconds until an operator was told | what he was told | after the repair\n" + String.join("\n", report));
        breakage.tidyUp();
        watch.look();
    }

    @Test
    @DisplayName("Whatever stops a file in the background is told within seconds, at the node and in one sentence, and the file goes on after the repair")
    void inTheBackground() {
        String unit = begun("a unit misspelt in a running old version", LIMITS, "\"WORKING_DAYS\"", "\"WORKDAYS\"", "workdays");
        String form = begun("a missing form", "forms/CheckCompleteness.form", null, null, "The form \"CheckCompleteness\" of the step \"Check completeness\" is not deployed.");
        String name = begun("a text that is too long", INTAKE, "name=\"Check completeness\"", "name=\"" + "Check completeness".repeat(20) + "\"",
                "A text is longer than the place that is kept for it.");
        // from when the time of a whole file runs is asked before anybody looks at it
        String calendar = begun("a calendar that throws", LIMITS, "<text>60</text>", "<text>9999999</text>", "9999999");
        String feel = begun("a number that comes to null", LIMITS, "<text>60</text>", "<text>file.noSuchNumber + 60</text>", "limit");
        String step = checked("a step that nobody wrote", INTAKE, "${acceptFile}", "${acceptFil}", "The model reads \"acceptFil\", which is not known of this file.");
        String listener = reminded("a timer whose listener fails", INTAKE, "${remindStep}", "${remindStepp}", "remindStepp");

        breakage.deploy("processes/setups/activity-split/ActivitySplitLeads.dmn", "\"TRANSIT\"", "\"BROKERING\"");
        String row = breakage.handIn("G08");
        told("a table without a row", row, "Assign lead", "No row of the table of leads applies to the file");

        breakage.mend();
        repaired(row, "Check completeness");
        repaired(unit, "Check completeness");
        repaired(form, "Check completeness");
        repaired(name, "Check completeness");
        repaired(calendar, "Check completeness");
        repaired(feel, "Check completeness");
        repaired(step, "Assess risk");
        repaired(listener, "Check completeness");
        // files of other tests may stand still, these do no more
        Api.Answer health = outsiders.get(outsiders.login("olga"), "/actuator/health/halts");
        assertThat(health.text()).contains("halted").doesNotContain(row, unit, form, name, calendar, feel, step, listener);
    }

    @Test
    @DisplayName("A step that fails at a person's click tells the person, leaves the file where it was and tells an operator")
    void atTheClick() {
        breakage.deploy(INTAKE, "<camunda:taskListener delegateExpression=\"${remindStep}\"",
                "<camunda:taskListener delegateExpression=\"${nobodyWroteThis}\" event=\"complete\" /><camunda:taskListener delegateExpression=\"${remindStep}\"");
        String file = breakage.handIn("G02");
        breakage.work();
        assertThatThrownBy(() -> breakage.completes("lena", file, "Check completeness", Answers.complete()))
                .hasMessageContaining("Nothing was stored, the file stays where it was, and the operator has been told.").hasMessageNotContaining("ENGINE");
        told("a listener that fails at a person's click", file, "Check completeness", "nobodyWroteThis");
        assertThat(office.open(file)).containsExactly("Check completeness");
        breakage.mend();
        repair(file, true);
        breakage.completes("lena", file, "Check completeness", Answers.complete());
        goesOn(file, "Assess risk");
    }

    @Test
    @DisplayName("A process that was suspended, deleted or robbed of its timer, and a group without members, are told as failed steps are")
    void withoutFailure() {
        breakage.deploy(INTAKE, "camunda:candidateGroups=\"${authority}\"", "camunda:candidateGroups=\"licencing\"");
        String group = breakage.handIn("G02");
        breakage.work();
        told("a group without members", group, "Check completeness", "licencing");
        Group missing = engine.getIdentityService().newGroup("licencing");
        engine.getIdentityService().saveGroup(missing);
        engine.getIdentityService().createMembership("lena", "licencing");
        try {
            breakage.completes("lena", group, "Check completeness", Answers.complete());
        } finally {
            engine.getIdentityService().deleteGroup("licencing");
        }
        goesOn(group, "Assess risk");

        breakage.mend();
        String suspended = breakage.handIn("G02");
        breakage.work();
        engine.getRuntimeService().suspendProcessInstanceById(root(suspended));
        told("a process that was suspended", suspended, "Lead authority", "suspended");
        engine.getRuntimeService().activateProcessInstanceById(root(suspended));
        goesOn(suspended, "Check completeness");

        String deleted = breakage.handIn("G02");
        breakage.work();
        breakage.completes("lena", deleted, "Check completeness", Answers.complete());
        engine.getRuntimeService().deleteProcessInstance(root(deleted), "by mistake");
        told("a process that was deleted", deleted, "", "deleted");
        repaired(deleted, "Assess risk");

        String stranded = breakage.handIn("G02");
        Job start = engine.getManagementService().createJobQuery().processInstanceId(root(stranded)).singleResult();
        engine.getManagementService().deleteJob(start.getId());
        told("a job that was deleted", stranded, "", "no longer there");
        repaired(stranded, "Check completeness");

        String setup = breakage.handIn("G02");
        breakage.work();
        String intakeOf = office.tasks("lena", setup).get(0).getProcessInstanceId();
        engine.getRuntimeService().setVariable(intakeOf, "setup", "Nowhere");
        assertThatThrownBy(() -> breakage.completes("lena", setup, "Check completeness", Answers.complete())).hasMessageContaining("is not installed here");
        told("a setup that was removed", setup, "", "The setup \"Nowhere\" is not installed here.");
        engine.getRuntimeService().setVariable(intakeOf, "setup", "LeadAuthority");
        repaired(setup, "Check completeness");
        breakage.completes("lena", setup, "Check completeness", Answers.complete());
        goesOn(setup, "Assess risk");
    }

    private String begun(String what, String model, String wrong, String instead, String sentence) {
        breakage.deploy(model, wrong, instead);
        String file = breakage.handIn("G02");
        told(what, file, "", sentence);
        return file;
    }

    private String checked(String what, String model, String wrong, String instead, String sentence) {
        breakage.deploy(model, wrong, instead);
        String file = breakage.handIn("G02");
        breakage.work();
        breakage.completes("lena", file, "Check completeness", Answers.complete());
        told(what, file, "", sentence);
        return file;
    }

    private String reminded(String what, String model, String wrong, String instead, String sentence) {
        breakage.deploy(model, wrong, instead);
        String file = breakage.handIn("G02");
        breakage.work();
        Job timer = engine.getManagementService().createJobQuery().processInstanceId(office.tasks("lena", file).get(0).getProcessInstanceId())
                .timers().orderByJobDuedate().asc().list().get(0);
        org.camunda.bpm.engine.impl.util.ClockUtil.setCurrentTime(timer.getDuedate());
        told(what, file, "", sentence);
        return file;
    }

    /** Second by second, as the job executor and the watch go on. */
    private void told(String what, String file, String step, String sentence) {
        int second = 0;
        for (breakage.work(), watch.look(); notices(file) == 0 && second < SECONDS; second++) {
            Breakage.seconds(1);
            breakage.work();
            watch.look();
        }
        // the scheduler's own look may have been first, and then this one returned before that was committed
        await().atMost(Duration.ofSeconds(20)).until(() -> notices(file) > 0 && watch.seen().stream().anyMatch(open -> file.equals(open.fileNumber())));
        assertThat(notices(file)).as(what + ": notices").isEqualTo(1);
        String body = jdbc.sql("select body from register.notice where file_number = ? and subject like 'Halted%'").param(file).query(String.class).single();
        assertThat(body).as(what).contains("Step: " + step).contains(sentence).doesNotContain("ENGINE-", "Exception", "org.", "select ");
        List<JsonNode> waiting = halted(file);
        assertThat(waiting).as(what + ": waiting").hasSize(1);
        assertThat(waiting.get(0).at("/why/en").asText()).startsWith("Halted").endsWith("The operator has been told.").contains(sentence);
        assertThat(waiting.get(0).at("/why/ar").asText()).startsWith("متوقّف");
        assertThat(outsiders.get(null, "/actuator/health").at("/status")).isEqualTo("HALTED");
        assertThat(outsiders.get(null, "/actuator/health").status()).as("other files go on").isEqualTo(200);
        assertThat(outsiders.get(outsiders.login("olga"), "/actuator/health/halts").text()).contains(file);
        assertThat(outsiders.get(outsiders.login("olga"), "/api/halts").text()).contains(file);
        report.add("%s | %d | %s | ".formatted(what, second, body.lines().filter(line -> line.startsWith("Cause")).findFirst().orElse("")));
    }

    private int notices(String file) {
        return (int) facts.count("select count(*) from register.notice where file_number = ? and recipient = 'olga@veldora.example' and subject like 'Halted%'", file);
    }

    private List<JsonNode> halted(String file) {
        JsonNode waiting = outsiders.get(outsiders.login("lena"), "/api/files/" + file + "/dossier").json().path("waiting");
        return StreamSupport.stream(waiting.spliterator(), false).filter(row -> row.path("mark").asText().equals("HALTED")).toList();
    }

    private void repaired(String file, String next) {
        repair(file, true);
        breakage.work();
        goesOn(file, next);
    }

    private void repair(String file, boolean newest) {
        Api.Answer done = outsiders.post(outsiders.login("olga"), "/api/halts/repairs", "{\"file\": \"" + file + "\", \"newest\": " + newest + "}");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.json().path("failed")).as(done.text()).isEmpty();
        assertThat(done.json().path("repaired")).as(done.text()).isNotEmpty();
    }

    private void goesOn(String file, String next) {
        assertThat(halted(file)).as("halted rows of " + file).isEmpty();
        assertThat(office.open(file)).contains(next);
        // while the scheduler looks nobody else does
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            watch.look();
            return facts.count("select count(*) from register.halt where file_number = ? and ended_at is null", file) == 0;
        });
        report.add("    " + file + " goes on with: " + next);
    }

    private String root(String file) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(file).rootProcessInstances()
                .processDefinitionKey("LeadAuthority").singleResult().getId();
    }

    @Test
    @DisplayName("What stands still under a business key that is longer than any number of a file keeps no file from being told")
    void oddBusinessKey() {
        String odd = breakage.handIn("G02");
        String file = breakage.handIn("G02");
        breakage.work();
        List<String> roots = List.of(root(odd), root(file));
        roots.forEach(engine.getRuntimeService()::suspendProcessInstanceById);
        String longer = odd + "x".repeat(200);
        jdbc.sql("update ACT_RU_EXECUTION set BUSINESS_KEY_ = ? where BUSINESS_KEY_ = ?").params(longer, odd).update();
        told("a process beside one under an odd key", file, "Lead authority", "suspended");
        assertThat(facts.count("select count(*) from register.halt where ended_at is null and file_number = ?", longer.substring(0, 32))).isPositive();
        jdbc.sql("update ACT_RU_EXECUTION set BUSINESS_KEY_ = ? where BUSINESS_KEY_ = ?").params(odd, longer).update();
        roots.forEach(engine.getRuntimeService()::activateProcessInstanceById);
        goesOn(file, "Check completeness");
    }

    @Test
    @DisplayName("Notices that no mail server takes are seen in health and as a figure; files go on")
    void mail() {
        String key = "drill/" + java.util.UUID.randomUUID();
        jdbc.sql("""
                insert into register.notice (notice_key, file_number, recipient, subject, body, created_at, next_attempt, attempts, last_error)
                select ?, '-', 'olga@veldora.example', 'drill', 'drill', current_timestamp, timestamp '2099-01-01 00:00:00', 3, 'Connection refused'""")
                .param(key).update();
        watch.look();
        try {
            assertThat(outsiders.get(outsiders.login("olga"), "/actuator/health/halts").json().findValue("noticesRefused").asInt()).isPositive();
            assertThat(outsiders.get(outsiders.login("olga"), "/actuator/metrics/assent.notices.refused").json().at("/measurements/0/value").asInt()).isPositive();
        } finally {
            jdbc.sql("delete from register.notice where notice_key = ?").param(key).update();
        }
    }

    @Test
    @DisplayName("Who may not repair is refused: an agency, a manager, an auditor")
    void onlyOperators() {
        for (String person : List.of("lena", "manuel", "aura", "deniz")) {
            assertThat(outsiders.get(outsiders.login(person), "/api/halts").status()).as(person).isEqualTo(403);
            assertThat(outsiders.post(outsiders.login(person), "/api/halts/repairs", "{}").status()).as(person).isEqualTo(403);
        }
        assertThat(outsiders.get(null, "/actuator/health/halts").text()).doesNotContain("files");
        assertThat(outsiders.get(outsiders.login("olga"), "/actuator/metrics/assent.halts").status()).isEqualTo(200);
        assertThat(outsiders.get(outsiders.login("lena"), "/actuator/metrics/assent.halts").status()).isEqualTo(403);
    }
}
