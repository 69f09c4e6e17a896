package dev.assent.inquiry;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Most questions of another State come when the file is closed. Nobody has a task on it: who answers names it by its number. */
@ProcedureTest
class InquiryOnClosedFileTest extends ProcedureFixture {
    private String imported() {
        String file = office.submit(Office.sample("G10"));
        office.completes("ima", file, "Check completeness", complete());
        return file;
    }

    private String refused() {
        String file = imported();
        office.completes("ima", file, "Assess risk", noRisk());
        List.of("ivan", "carl", "david").forEach(person -> office.completes(person, file, "Give opinion", noObjection()));
        office.completes("ima", file, "Draft decision", refuse());
        office.completes("isaac", file, "Countersign decision", countersign());
        return file;
    }

    private String withdrawn() {
        String file = imported();
        acts.begins("ima", file, "Withdrawal", Map.of("withdrawalReasons", "The buyer has cancelled."));
        return file;
    }

    private static Map<String, Object> inquiry(String receivedOn) {
        return Map.of("askingState", "XN", "receivedOn", receivedOn, "inquiry", "Has the import been permitted?");
    }

    private void enters(String person, String typed, String receivedOn) {
        Map<String, Object> form = new HashMap<>(inquiry(receivedOn));
        form.put("inquiredFile", typed);
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("InquiryEntry").latestVersion().singleResult().getId();
        office.as(person, () -> engine.getFormService().submitStartForm(definition, form));
        office.work();
    }

    private List<String> offered(String person, String file) {
        return api.get(api.login(person), "/api/files/" + file + "/actions").json().findValuesAsText("process");
    }

    @Test
    @DisplayName("On a closed file nothing is begun but what its model says: the inquiry of another State")
    void offeredOnClosedFiles() {
        String file = imported();
        assertThat(offered("ima", file)).contains("IncomingInquiry", "InformationRequest", "Withdrawal");
        acts.begins("ima", file, "Withdrawal", Map.of("withdrawalReasons", "The buyer has cancelled."));
        assertThat(offered("ima", file)).containsExactlyInAnyOrder("ActorRegistration", "IncomingInquiry", "UndertakingEntry");
        assertThat(offered("david", file)).isEmpty();
        assertThat(api.get(api.login("ima"), "/api/files/" + file + "/actions/IncomingInquiry").json().findValuesAsText("key")).contains("askingState", "inquiry");
        assertThat(acts.tries("ima", file, "InformationRequest", Map.of("question", "Which depot?")).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("An import was refused: months later the exporter's State is answered in time that nothing was issued, and the file stays closed")
    void refusedFile() {
        String file = refused();
        office.timePassesTo("2027-04-12T09:00:00Z");
        acts.begins("ima", file, "IncomingInquiry", inquiry("2027-04-09"));
        assertThat(desk.due("isaac", file, "Answer inquiry")).isEqualTo("2027-04-23T15:00:00Z");
        office.completes("isaac", file, "Answer inquiry", Map.of("inquiryAnswer", "No permit was issued."));
        assertThat(office.ends(file)).contains("IncomingInquiry:EndEvent_InquiryAnswered");
        assertThat(facts.record(file)).containsSubsequence("DECISION_ISSUED", "INQUIRY_RECEIVED", "INQUIRY_ANSWERED");
        assertThat(facts.record(file)).as("its first step has entered it already").doesNotContain("ACTION_BEGUN");
        assertThat(facts.row("select standing from register.license_file where file_number = ?", file)).containsEntry("standing", "REFUSED");
        assertThat(office.open(file)).isEmpty();
    }

    @Test
    @DisplayName("A file that is withdrawn ends nothing that another State has asked: the question is still answered, in its time")
    void withdrawnMeanwhile() {
        String file = imported();
        acts.begins("ima", file, "IncomingInquiry", inquiry("2026-11-20"));
        acts.begins("ima", file, "Withdrawal", Map.of("withdrawalReasons", "The buyer has cancelled."));
        assertThat(office.open(file)).containsExactly("Answer inquiry");
        office.timePassesTo("2026-12-04T16:01:00Z");
        assertThat(desk.mark("ilse", file, "Answer inquiry")).isEqualTo("OVERDUE");
        office.completes("ilse", file, "Answer inquiry", Map.of("inquiryAnswer", "The application was withdrawn; nothing was issued."));
        assertThat(facts.record(file)).containsSubsequence("INQUIRY_RECEIVED", "FILE_WITHDRAWN", "STEP_REMINDED", "STEP_OVERDUE", "INQUIRY_ANSWERED");
    }

    @Test
    @DisplayName("Who answers for a closed file enters the inquiry by the number of the file, however it is typed")
    void byNumber() {
        String file = withdrawn();
        enters("ima", " " + file.toLowerCase() + " ", "2026-11-20");
        assertThat(office.ends(file)).contains("InquiryEntry:EndEvent_InquiryEntered");
        assertThat(facts.entry(file, "INQUIRY_RECEIVED")).contains("Has the import been permitted?");
        assertThat(facts.row("select entered_by from register.incoming_inquiry where file_number = ?", file)).containsEntry("entered_by", "ima");
        assertThat(desk.names("isaac", file)).containsExactly("Answer inquiry");
        assertThat(desk.names("lena", file)).isEmpty();
    }

    @Test
    @DisplayName("A number that names no file, or another authority's, is refused in words, and nothing is begun")
    void notTheirs() {
        String file = withdrawn();
        long begun = engine.getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey("InquiryEntry").count();
        assertThatThrownBy(() -> enters("ima", "IMP-2020-999999", "2026-11-20")).hasMessageContaining("There is no such file, or it is not yours to see.");
        assertThatThrownBy(() -> enters("lena", file, "2026-11-20")).hasMessageContaining("There is no such file, or it is not yours to see.");
        assertThatThrownBy(() -> enters("ima", file, "2027-01-01")).hasMessageContaining("must not be after");
        assertThatThrownBy(() -> enters("ima", " ", "2026-11-20")).hasMessageContaining("License file number is required.");
        assertThat(facts.record(file)).doesNotContain("INQUIRY_RECEIVED");
        assertThat(engine.getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey("InquiryEntry").count()).isEqualTo(begun);
    }

    @Test
    @DisplayName("An agency that was asked sees the file and does not answer for it: its entry is refused in words")
    void asAnAgencyAsked() {
        String file = refused();
        assertThatThrownBy(() -> enters("david", file, "2026-11-20")).hasMessageContaining("This cannot be begun on this file, or not by you.");
        assertThat(facts.record(file)).doesNotContain("INQUIRY_RECEIVED");
    }

    @Test
    @DisplayName("The inquiry and its answer stand in the dossier of the authority; neither an agency that was asked nor the applicant learns of them")
    void whoSees() {
        String file = refused();
        acts.begins("ima", file, "IncomingInquiry", inquiry("2026-11-20"));
        office.completes("ima", file, "Answer inquiry", Map.of("inquiryAnswer", "No permit was issued."));
        var dossier = api.get(api.login("isaac"), "/api/files/" + file + "/dossier").json();
        assertThat(dossier.at("/inquiries/0/inquiry").asText()).isEqualTo("Has the import been permitted?");
        assertThat(dossier.at("/inquiries/0/receivedOn").asText()).isEqualTo("2026-11-20");
        assertThat(dossier.at("/inquiries/0/answer").asText()).isEqualTo("No permit was issued.");
        assertThat(api.get(api.login("david"), "/api/files/" + file + "/dossier").json().has("inquiries")).isFalse();
        assertThat(api.get(api.login("ima"), "/api/files/" + file).text()).as("what the applicant is told").doesNotContain("nquir", "No permit");
    }
}
