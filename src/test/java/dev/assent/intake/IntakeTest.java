package dev.assent.intake;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.incomplete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.applicant.Supplies;
import dev.assent.engine.Refusal;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file until its clock starts. Handed in on Monday 23 November 2026, 9:00. */
@ProcedureTest
class IntakeTest extends ProcedureFixture {
    @Autowired
    Supplies supplies;

    private String incompleteFile() {
        String file = office.submit(Office.sample("G02").replace("\"registration\": \"VD-OP-0003\"",
                "\"registration\": \"VD-OP-0003\", \"mail\": \"export@castor.example\""));
        office.completes("lena", file, "Check completeness", incomplete("The import permit of XB"));
        return file;
    }

    @Test
    @DisplayName("What is missing is asked for by mail, with a date, and the clock has not started")
    void asked() {
        String file = incompleteFile();
        assertThat(facts.notices(file, "License file " + file + " is not complete")).containsExactly("export@castor.example at 2026-11-23T09:00:00Z");
        assertThat(facts.noticeText(file, "License file " + file + " is not complete")).contains("The import permit of XB");
        assertThat(facts.row("select complete_at, outer_limit, standing from register.license_file where file_number = ?", file))
                .containsEntry("complete_at", null).containsEntry("outer_limit", null).containsEntry("standing", "INCOMPLETE");
        assertThat(desk.due("clara", file, "Receive missing items")).isEqualTo("2026-12-23T16:00:00Z");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("OuterLimit")
                .processInstanceBusinessKey(file).count()).isZero();
    }

    @Test
    @DisplayName("What the applicant supplies is checked again, and the clock starts when the file is complete, not before")
    void supplied() {
        String file = incompleteFile();
        office.timePassesTo("2026-12-01T10:00:00Z");
        supplies.supply(file, "The permit is attached.", "applicant");
        office.work();
        assertThat(office.open(file)).containsExactly("Check completeness");
        assertThat(desk.variable("lena", file, "Check completeness", "complete")).as("the old answer is not filled in").isNull();
        office.timePassesTo("2026-12-02T10:00:00Z");
        office.completes("lena", file, "Check completeness", complete());
        assertThat(facts.record(file)).containsSubsequence("FILE_RECEIVED", "APPLICANT_ASKED", "ITEMS_SUPPLIED", "FILE_ACCEPTED");
        assertThat(facts.entry(file, "FILE_ACCEPTED")).contains("\"completeAt\":\"2026-12-02T10:00:00Z\"");
    }

    @Test
    @DisplayName("It can be incomplete again: then everything begins anew")
    void incompleteAgain() {
        String file = incompleteFile();
        supplies.supply(file, "The permit is attached.", "applicant");
        office.timePassesTo("2026-12-01T10:00:00Z");
        office.completes("lena", file, "Check completeness", incomplete("Page two of the permit"));
        assertThat(desk.due("clara", file, "Receive missing items")).isEqualTo("2026-12-31T16:00:00Z");
        assertThat(facts.notices(file, "License file " + file + " is not complete")).hasSize(2);
        supplies.supply(file, "Here is page two.", "applicant");
        office.work();
        office.completes("lena", file, "Check completeness", complete());
        assertThat(office.open(file)).containsExactly("Assess risk");
    }

    @Test
    @DisplayName("An intake clerk may receive the missing items on paper")
    void onPaper() {
        String file = incompleteFile();
        office.completes("clara", file, "Receive missing items", Map.of("itemsNote", "The permit came by post."));
        assertThat(office.open(file)).containsExactly("Check completeness");
        assertThat(office.ends(file)).isEmpty();
    }

    @Test
    @DisplayName("What is not supplied within 30 days sends the file back, undecided, and the applicant is told")
    void returned() {
        String file = incompleteFile();
        office.timePassesTo("2026-12-23T15:59:00Z");
        assertThat(office.open(file)).containsExactly("Receive missing items");
        office.timePassesTo("2026-12-23T16:01:00Z");
        assertThat(office.open(file)).isEmpty();
        assertThat(office.ends(file)).containsExactly("FileIntake:EndEvent_FileReturned", "LeadAuthority:EndEvent_FileReturned");
        assertThat(facts.notices(file, "License file " + file + " is returned")).containsExactly("export@castor.example at 2026-12-23T16:00:00Z");
        assertThat(facts.count("select count(*) from register.decision where file_number = ?", file)).isZero();
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Nothing can be supplied where nothing was asked, and an empty answer is no answer")
    void notAsked() {
        String file = office.submit(Office.sample("G02"));
        assertThatThrownBy(() -> supplies.supply(file, "A permit", "applicant")).isInstanceOf(Refusal.class)
                .hasMessage("No question is open on this file.");
        String asked = incompleteFile();
        assertThatThrownBy(() -> supplies.supply(asked, "  ", "applicant")).isInstanceOf(Refusal.class);
        assertThat(office.open(asked)).containsExactly("Receive missing items");
    }

    @Test
    @DisplayName("A clerk registers an application that came on paper by the start form, and the file runs as any other")
    void startForm() {
        Map<String, Object> form = new java.util.HashMap<>(Map.of("reference", "PAPER-" + System.nanoTime(), "setup", "LeadAuthority",
                "activity", "EXPORT", "urgency", "NORMAL", "applicantName", "Castor Vehicles AG", "applicantCountry", "VD",
                "applicantRegistration", "VD-OP-0003", "destination", "XB", "purpose", "Border patrol"));
        form.putAll(Map.of("endUseStatement", "Patrol of the northern border", "consigneeName", "Border Guard Depot 2", "consigneeCountry", "XB",
                "endUserName", "Border Guard Service", "endUserCountry", "XB", "endUserKind", "GOVERNMENT", "temporary", false, "ownUse", false));
        form.put("lines", List.of(Map.of("line", 1, "description", "Patrol vehicle", "attCategory", "2.1.b", "quantity", 24, "unit", "piece",
                "value", 14400000, "currency", "EUR", "ammunition", false)));
        form.put("documents", List.of(Map.of("type", "EUC", "reference", "BG-2026-031", "issuer", "Ministry of Defence of XB", "issuedOn", "2026-07-12")));
        FormService forms = engine.getFormService();
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("FileRegistration").latestVersion()
                .singleResult().getId();
        String[] file = new String[1];
        office.as("clara", () -> file[0] = forms.submitStartForm(definition, form).getBusinessKey());
        office.work();
        String number = file[0] != null ? file[0] : newest();
        assertThat(office.open(number)).containsExactly("Check completeness");
        assertThat(facts.row("select received_by from register.license_file where file_number = ?", number)).containsEntry("received_by", "clara");
    }

    private String newest() {
        return (String) facts.row("select file_number from register.license_file order by received_at desc, file_number desc limit 1").get("file_number");
    }
}
