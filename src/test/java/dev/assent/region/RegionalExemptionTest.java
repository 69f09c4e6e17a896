package dev.assent.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.designer.Tamira;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.proof.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marenga's rifles (line 1) are banned by the Convention of the Long Coast, its helmets (line 2) are not. The stories of its lagoon office tell how an exemption goes; here it is attacked. */
@Tamira.Installed
class RegionalExemptionTest {
    private static final Map<String, List<String>> PEOPLE = Map.of("pania", List.of("lagoonOffice"), "rata", List.of("lagoonOffice"), "ngaio", List.of("envoyOffice"));
    private static final String BANNED = "no exemption from it stands";
    @Autowired
    Office office;
    @Autowired
    Facts facts;
    @Autowired
    Api api;
    @Autowired
    RuntimeService runtime;
    @Autowired
    TaskService tasks;
    @Autowired
    FormService forms;
    @Autowired
    IdentityService identity;
    @Autowired
    RegionalExemptions exemptions;
    @Autowired
    LicensedBans licensed;
    @Autowired
    Verification verification;
    @Autowired
    JdbcClient jdbc;
    private String file;

    @BeforeEach
    void monday() throws IOException {
        office.itIs("2026-11-02T09:00:00Z");
        Tamira.arrive(identity, PEOPLE);
        file = office.submit(Files.readString(Path.of("src/test/resources/national/tamira/processes/setups/lagoon-office/stories/applications/rifles.json"))
                .replace("L01-SAMPLE", "L01-" + UUID.randomUUID().toString().substring(0, 8)));
        office.completes("pania", file, "Check completeness", Answers.complete());
        office.completes("pania", file, "Assess risk", Answers.noRisk());
    }

    @AfterEach
    void realTime() {
        // other tests share the engine, and a file that stands halted is theirs, too
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).rootProcessInstances().list()
                .forEach(root -> runtime.deleteProcessInstance(root.getId(), "test"));
        jdbc.sql("update register.license_file set closed_at = received_at where file_number = ? and closed_at is null").param(file).update();
        ClockUtil.reset();
    }

    private void requested() {
        office.completes("ngaio", file, "Request exemption", Map.of("exemptionWanted", true, "exemptionRequest", "200 rifles for the border guard"));
    }

    private void answers(String member, Map<String, Object> answer) {
        String task = member(member).getId();
        office.as("ngaio", () -> forms.submitTaskForm(task, new HashMap<>(answer)));
        office.work();
    }

    private Task member(String member) {
        return office.tasks("ngaio", file).stream().filter(task -> member.equals(tasks.getVariable(task.getId(), "member"))).findFirst().orElseThrow();
    }

    private static Map<String, Object> consent() {
        return Map.of("memberAnswer", "NO_OBJECTION", "memberReference", "Note 7");
    }

    private void exempted() {
        requested();
        List.of("QM", "QO", "QP").forEach(member -> answers(member, consent()));
    }

    private Map<String, Object> grant(String until) {
        Map<String, Object> grant = new HashMap<>(Answers.grant());
        grant.put("validUntil", until);
        return grant;
    }

    @Test
    @DisplayName("Who moves the file past the request gets no license: none is drafted, whatever a variable says, and none is entered")
    void moved() {
        String setup = runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey("LagoonOffice").singleResult().getId();
        runtime.createProcessInstanceModification(setup).cancelAllForActivity("CallActivity_RegionalExemption").startBeforeActivity("CallActivity_DecisionIssuing").execute();
        office.work();
        runtime.setVariable(setup, "bansCleared", true);
        Task draft = office.tasks("pania", file).stream().filter(task -> task.getName().equals("Draft decision")).findFirst().orElseThrow();
        runtime.setVariable(draft.getExecutionId(), "exemptionsMissing", 0);
        assertThatThrownBy(() -> office.completes("pania", file, "Draft decision", grant("2027-01-31"))).hasMessageContaining(BANNED);
        assertThatThrownBy(() -> exemptions.demand(file, "WHOLE", null, LocalDate.parse("2027-01-31"))).hasMessageContaining("Convention of the Long Coast bans lines [1]");
        // the line that no convention bans may go
        exemptions.demand(file, "WHOLE", List.of(2), LocalDate.parse("2027-01-31"));
        assertThat(exemptions.ban(file, List.of(2))).isEmpty();
        assertThat(exemptions.ban(file, List.of(1, 2))).contains("Convention of the Long Coast");
    }

    @Test
    @DisplayName("What nobody entered is no answer of a member State, though variables name a person and the file is moved to where it is recorded")
    void forged() {
        requested();
        Task asked = member("QO");
        runtime.setVariables(asked.getProcessInstanceId(), Map.of("memberAnswer", "NO_OBJECTION", "enterMemberAnswerBy", "ngaio", "memberReference", "Note 7"));
        assertThatThrownBy(() -> runtime.createProcessInstanceModification(asked.getProcessInstanceId()).cancelAllForActivity("Task_EnterMemberAnswer")
                .startBeforeActivity("Task_RecordMemberAnswer").execute()).hasStackTraceContaining("nobody of envoyOffice has completed Task_EnterMemberAnswer");
        assertThat(facts.record(file)).doesNotContain("MEMBER_ANSWERED");
    }

    @Test
    @DisplayName("No silence counts before its time is over, and no request ends before all have answered, wherever the file is moved")
    void early() {
        requested();
        Task asked = member("QM");
        assertThatThrownBy(() -> runtime.createProcessInstanceModification(asked.getProcessInstanceId()).cancelAllForActivity("Task_EnterMemberAnswer")
                .startBeforeActivity("Task_RecordMemberSilence").execute()).hasStackTraceContaining("The silence of QM on file " + file + " does not count yet");
        String block = runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey("RegionalExemption").singleResult().getId();
        for (String step : List.of("Task_WeighAnswers", "Task_EndExemption")) {
            assertThatThrownBy(() -> {
                runtime.createProcessInstanceModification(block).startBeforeActivity(step).execute();
                office.work();
            }).hasStackTraceContaining(file);
        }
        assertThat(facts.record(file)).contains("EXEMPTION_REQUESTED").doesNotContain("EXEMPTION_GRANTED", "MEMBER_SILENT");
    }

    @Test
    @DisplayName("What the members exempt is licensed as long as the exemption holds, and neither entered nor in force again after it")
    void ended() {
        exempted();
        assertThat(facts.record(file)).contains("EXEMPTION_GRANTED");
        assertThatThrownBy(() -> office.completes("pania", file, "Draft decision", grant("2027-05-03"))).hasMessageContaining("valid no longer than the exemption");
        office.completes("pania", file, "Draft decision", grant("2027-05-02"));
        office.completes("rata", file, "Countersign decision", Answers.countersign());
        assertThat(facts.count("select count(*) from register.license where file_number = ?", file)).isEqualTo(1);
        assertThat(licensed.of(file)).isEmpty();
        office.itIs("2027-05-03T09:00:00Z");
        assertThat(licensed.of(file)).hasValueSatisfying(why -> assertThat(why).contains("bans this transfer"));
        assertThatThrownBy(() -> exemptions.demand(file, "WHOLE", null, null)).hasMessageContaining(BANNED);
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("A draft whose exemption has ended meanwhile is not countersigned, and can be returned")
    void returned() {
        exempted();
        office.completes("pania", file, "Draft decision", grant("2027-05-02"));
        office.itIs("2027-05-03T09:00:00Z");
        assertThatThrownBy(() -> office.completes("rata", file, "Countersign decision", Answers.countersign())).hasMessageContaining(BANNED);
        office.completes("rata", file, "Countersign decision", Map.of("countersigned", false, "returnReasons", "The exemption has ended."));
        assertThat(office.open(file)).contains("Draft decision");
    }

    @Test
    @DisplayName("Who sees the file whole reads what each member said; whoever enters their letters, and everybody else, does not")
    void seen() {
        requested();
        answers("QM", Map.of("memberAnswer", "OBJECTION", "memberReasons", "The islands are disputed.", "memberReference", "Note 9"));
        Api.Answer whole = api.get(api.login("pania"), "/api/files/" + file + "/dossier");
        assertThat(whole.at("/exemptions/0/standing")).isEqualTo("REQUESTED");
        assertThat(whole.at("/exemptions/0/answers/0/reasons")).isEqualTo("The islands are disputed.");
        assertThat(whole.at("/exemptions/0/answers/0/memberName/ar")).isEqualTo("أوستريا");
        assertThat(api.get(api.login("ngaio"), "/api/files/" + file + "/dossier").text()).doesNotContain("The islands are disputed.");
        assertThat(facts.count("select count(*) from register.notice where file_number = ? and body like '%disputed%'", file)).isZero();
        assertThat(facts.notices(file, "Regional exemption")).isNotEmpty();
    }
}
