package dev.assent.designer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Answers;
import dev.assent.office.Office;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A State whose procedure is only a folder outside: no Java, no change of what is packaged. */
@Tamira.Installed
class NationalProcedureTest {
    @LocalServerPort
    int port;
    @Autowired
    Office office;
    @Autowired
    IdentityService identity;
    @Autowired
    TaskService tasks;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void peopleOfTamira() {
        // a Monday, ten in the morning in Tamira
        office.itIs("2026-11-23T06:00:00Z");
        Tamira.arrives(identity);
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("A file runs through the folder's own steps, forms, tables and calendar to a license")
    void toTheLicense() {
        String file = office.submit(Tamira.application());
        Task check = task("hind", file);
        assertThat(check.getDueDate()).as("four working days: Wednesday is a holiday, Friday and Saturday are the weekend")
                .isEqualTo("2026-11-30T10:00:00Z");
        office.completes("hind", file, "Check completeness", Answers.complete());

        examination(file);
        office.completes("hind", file, "Assess risk", Answers.noRisk());
        firstRound(file);
        summary(file);
        secondRound(file);
        office.completes("hind", file, "Draft decision", Answers.grant());
        office.completes("hamad", file, "Countersign decision", Answers.countersign());

        assertThat(office.ends(file)).contains("PortCouncil:EndEvent_LicenseGranted");
        assertThat(jdbc.sql("select count(*) from register.license where file_number = ?").param(file).query(Long.class).single()).isEqualTo(1);
    }

    private void examination(String file) {
        assertThat(office.tasks("hind", file)).as("the coast guard's step").isEmpty();
        Task examine = task("ghada", file);
        assertThat(examine.getDueDate()).as("eight hours on the clock").isEqualTo("2026-11-23T14:00:00Z");
        assertThat(examine.getPriority()).isEqualTo(80);
        String form = new Web(port).in("ar").get("ghada", "/engine-rest/task/" + examine.getId() + "/deployed-form").body();
        assertThat(form).contains("الفحص من خفر السواحل", "معروف ولم يُلاحظ عليه شيء").doesNotContain("\"include\"", "Examination by");
        office.timePassesTo("2026-11-23T12:30:00Z");
        assertThat(tasks.getVariableLocal(examine.getId(), "mark")).isEqualTo("REMINDED");
        assertThatThrownBy(() -> office.completes("ghada", file, "Examine end user", Map.of("endUserKnown", false, "examinationMeans", "VISIT")))
                .hasMessageContaining("What was noticed? is required.");
        office.completes("ghada", file, "Examine end user", Map.of("endUserKnown", false, "examinationMeans", "VISIT",
                "examinationNotes", "One stop in a port that is not on the route."));
    }

    private void firstRound(String file) {
        Task trade = task("tariq", file);
        assertThat(trade.getDueDate()).as("48 hours").isEqualTo("2026-11-25T12:30:00Z");
        assertThat(office.tasks("rania", file)).as("the court is asked in the second round").isEmpty();
        office.timePassesTo("2026-11-25T13:00:00Z");
        assertThat(office.tasks("tariq", file)).extracting(Task::getName).as("its silence was recorded").doesNotContain("Give opinion");
        office.completes("aziz", file, "Give opinion", Answers.noObjection());
    }

    private void summary(String file) {
        Task summarize = task("hamad", file);
        assertThat(tasks.getVariable(summarize.getId(), "answers").toString()).as("what the setup's own steps asked").contains("endUserKnown=false", "examinationMeans=VISIT");
        assertThat(summarize.getDueDate()).as("two working days after Thursday, as it began on a holiday: Sunday, Monday").isEqualTo("2026-11-30T10:00:00Z");
        assertThatThrownBy(() -> office.completes("hamad", file, "Summarize opinions", Map.of("opinionSummary", "They disagree on the route.",
                "conflictStated", true))).hasMessageContaining("A conflict between agencies is described in full.");
        assertThat(refusal(summarize)).isEqualTo("يوصف الخلاف بين الجهات وصفاً كاملاً.");
        office.completes("hamad", file, "Summarize opinions", Map.of("opinionSummary", "Nobody objects to the transfer.", "conflictStated", false));
    }

    /** By HTTP, in Arabic, as Tasklist sends it. */
    private String refusal(Task task) {
        HttpResponse<String> answer = new Web(port).in("ar").post("hamad", "/engine-rest/task/" + task.getId() + "/submit-form",
                "{\"variables\":{\"opinionSummary\":{\"value\":\"They disagree on the route.\"},\"conflictStated\":{\"value\":true}}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return Web.json(answer).path("message").asText();
    }

    private void secondRound(String file) {
        assertThat(task("rania", file).getDueDate()).as("three calendar days, asked after the cut-off hour").isEqualTo("2026-11-29T10:00:00Z");
        office.timePassesTo("2026-11-26T14:00:00Z");
        assertThat(office.tasks("ghada", file)).extracting(Task::getName).as("its right to call the case in has lapsed").doesNotContain("Give opinion");
        assertThatThrownBy(() -> office.completes("rania", file, "Give opinion", Answers.objection())).as("the State's own sentence, beside the common table")
                .hasMessage("An objection names two legal bases, with a semicolon between them.");
        assertThatThrownBy(() -> office.completes("rania", file, "Give opinion", Map.of("opinionScope", "WHOLE", "opinion", "NO_VIEW")))
                .hasMessage("The council asks for consent or refusal; there is nothing between them.");
        office.completes("rania", file, "Give opinion", Answers.noObjection());
    }

    @Test
    @DisplayName("The start form offers the new procedure by name, and the clerk registers a file for it")
    void offered() throws Exception {
        Web web = new Web(port);
        var setup = FileRegistrationTest.setups(web.in("ar").get("clara", "/engine-rest/process-definition/key/FileRegistration/deployed-start-form"));
        assertThat(setup.path("values").findValuesAsText("label")).contains("مجلس الموانئ", "السلطة المختصة");
        Map<String, Object> form = FileRegistrationTest.form("paper-" + UUID.randomUUID());
        form.put("setup", "PortCouncil");
        form.put("destination", "QU");
        HttpResponse<String> answer = FileRegistrationTest.submit(web, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(jdbc.sql("select setup from register.license_file where reference = ?").param(form.get("reference")).query(String.class).single())
                .isEqualTo("PortCouncil");
    }

    private Task task(String person, String file) {
        assertThat(office.tasks(person, file)).as("tasks of " + person + "; open: " + office.open(file)).isNotEmpty();
        return office.tasks(person, file).get(0);
    }
}
