package dev.assent.setup;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Answers.risk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.Processes;
import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Answers;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.office.Verdicts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Embassies verify the documents before the transfer is assessed. All begins on Monday 23 November 2026, 9:00 in Lisbon. */
@ProcedureTest
class EmbassyVerificationTest extends ProcedureFixture {
    @Autowired
    Processes processes;

    private String asked(String json) {
        String file = office.submit(json);
        office.completes("lena", file, "Check completeness", complete());
        return file;
    }

    @Test
    @DisplayName("G04: ammunition with a forged end-use certificate; the clock stops, the original is held, enforcement is informed, the file is refused")
    void forged() {
        String file = asked(Office.sample("G04"));
        assertThat(office.open(file)).containsExactly("Verify document");
        office.completes("erik", file, "Verify document", Verdicts.forged("The stamp differs, and the ministry knows no such number."));
        assertThat(facts.row("select reason, restarted_at from register.clock_pause where file_number = ?", file))
                .containsEntry("reason", "Forged document: EUC MOD/5/2026/0091").containsEntry("restarted_at", null);
        assertThat(facts.notices(file, "A document of license file")).anyMatch(notice -> notice.startsWith("enforcement@"));
        assertThat(office.open(file)).containsExactly("Hold original");
        office.completes("luis", file, "Hold original", Map.of("originalState", "HELD", "originalPlace", "Safe 3, room 214",
                "originalHolder", "Luis Leal, licensing authority", "partnersWarned", true));
        assertThat(facts.entry(file, "ORIGINAL_SECURED")).contains("Safe 3, room 214", "Luis Leal");

        assertThatThrownBy(() -> office.completes("lena", file, "Assess risk", noRisk())).isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("A document is not authentic: the risk of diversion is serious at least (ATT Art. 11).");
        office.completes("lena", file, "Assess risk", risk("riskDiversion", "OVERRIDING"));
        assertThatThrownBy(() -> office.completes("lena", file, "Consider mitigation", Map.of("residualRisk", "ACCEPTABLE", "residualRiskReasons", "Why not.")))
                .hasMessageContaining("A document is not authentic: no measure makes the remaining risk acceptable.");
        office.completes("lena", file, "Consider mitigation", Map.of("residualRisk", "OVERRIDING", "residualRiskReasons", "Nobody knows who is behind it."));
        assertThat(office.open(file)).as("nobody is consulted").containsExactly("Draft decision");
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", grant())).isInstanceOf(SubmissionRefused.class);
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());

        assertThat(office.ends(file)).contains("TimedVerification:EndEvent_VerificationAnswered", "ForgedDocument:EndEvent_EvidenceSecured",
                "DocumentVerification:EndEvent_DocumentNotAuthentic", "Examination:EndEvent_DocumentForged", "EmbassyVerification:EndEvent_LicenseRefused")
                .noneMatch(end -> end.startsWith("ConsultationRound"));
        assertThat(facts.record(file)).containsSubsequence("VERIFICATION_REQUESTED", "VERIFICATION_GIVEN", "FORGERY_REPORTED", "ORIGINAL_SECURED",
                "RISK_ASSESSED", "DECISION_ISSUED");
        assertThat(office.open(file)).isEmpty();
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("G05: the embassy never answers; reminder, the desk, then not confirmed and never authentic; the authority decides on other evidence")
    void silentEmbassy() {
        String file = asked(Office.sample("G05"));
        assertThat(desk.due("gita", file, "Verify document")).isEqualTo("2026-12-14T16:00:00Z");
        office.timePassesTo("2026-12-14T15:59:00Z");
        assertThat(facts.notices(file, "Reminder")).containsExactly("xg@embassies.veldora.example at 2026-12-07T16:00:00Z");
        assertThat(desk.mark("gita", file, "Verify document")).isEqualTo("REMINDED");
        office.timePassesTo("2026-12-14T16:01:00Z");
        assertThat(office.open(file)).containsExactlyInAnyOrder("Verify document", "Verify for embassy");
        assertThat(desk.due("cora", file, "Verify for embassy")).isEqualTo("2026-12-30T16:00:00Z");
        office.timePassesTo("2026-12-30T16:01:00Z");
        assertThat(facts.row("select answer, deemed, answered_by from register.verification where file_number = ?", file))
                .containsEntry("answer", "CANNOT_CONFIRM").containsEntry("deemed", true).containsEntry("answered_by", "engine");
        assertThat(facts.record(file)).containsSubsequence("VERIFICATION_REQUESTED", "REMINDER_SENT", "VERIFICATION_ESCALATED", "VERIFICATION_MISSED");

        assertThat(desk.variable("lena", file, "Assess risk", "documentsGenuine")).isEqualTo("CANNOT_CONFIRM");
        office.completes("lena", file, "Assess risk", noRisk());
        for (String person : List.of("fatima", "david", "carl")) {
            office.completes(person, file, "Give opinion", noObjection());
        }
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("TimedVerification:EndEvent_SilenceRecorded", "DocumentVerification:EndEvent_DocumentsUnconfirmed",
                "Examination:EndEvent_RiskAcceptable", "LateVerification:EndEvent_FileClosedFirst", "EmbassyVerification:EndEvent_LicenseGranted");
        assertThat(office.open(file)).isEmpty();
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    private String consulted(String json) {
        String file = asked(json);
        office.completes("gita", file, "Verify document", Verdicts.authentic());
        office.completes("lena", file, "Assess risk", noRisk());
        nobodyObjects(file);
        return file;
    }

    private void nobodyObjects(String file) {
        for (String person : List.of("fatima", "david", "carl")) {
            office.completes(person, file, "Give opinion", noObjection());
        }
    }

    @Test
    @DisplayName("What the embassy advises lies before the assessor and is proposed as mitigation; the assessment itself does not contain it")
    void advice() {
        String file = asked(Office.sample("G05"));
        Map<String, Object> advised = Verdicts.authentic("advisedMeasures", List.of("MARKING", "POST_SHIPMENT_INSPECTION"));
        advised.put("advisedConditions", "Serial numbers are sent to the embassy\nOne visit a year");
        office.completes("gita", file, "Verify document", advised);
        assertThat(desk.variable("lena", file, "Assess risk", "verificationAnswers").toString()).contains("answer=AUTHENTIC", "One visit a year");
        office.completes("lena", file, "Assess risk", risk("riskDiversion", "SERIOUS"));
        assertThat(facts.entry(file, "RISK_ASSESSED")).doesNotContain("One visit a year");
        assertThat(desk.variable("lena", file, "Consider mitigation", "mitigationMeasures")).isEqualTo(List.of("MARKING", "POST_SHIPMENT_INSPECTION"));
        assertThat(desk.variable("lena", file, "Consider mitigation", "mitigationConditions"))
                .isEqualTo("Serial numbers are sent to the embassy\nOne visit a year");
        office.completes("lena", file, "Consider mitigation", Map.of("mitigationMeasures", List.of("MARKING"), "mitigationConditions", "One visit a year",
                "residualRisk", "OVERRIDING", "residualRiskReasons", "Nobody may visit the base."));
        assertThat(office.ends(file)).contains("Examination:EndEvent_RiskOverriding");
    }

    @Test
    @DisplayName("Sent back to the consultation: neither the embassy nor the assessor is asked again; sent back to the assessment: the assessor alone")
    void sentBack() {
        String file = consulted(Office.sample("G05"));
        office.completes("lena", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "CONSULTATION", "sendBackReasons", "The route has changed."));
        assertThat(office.open(file)).containsOnly("Give opinion");
        nobodyObjects(file);
        office.completes("lena", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "ASSESSMENT", "sendBackReasons", "New reports came in."));
        assertThat(office.open(file)).containsExactly("Assess risk");
        assertThat(desk.variable("lena", file, "Assess risk", "documentsGenuine")).isEqualTo("AUTHENTIC");
        office.completes("lena", file, "Assess risk", noRisk());
        nobodyObjects(file);
        office.completes("lena", file, "Draft decision", Map.of("prohibitionAtDecision", "NONE", "decision", "NO_LICENSE_REQUIRED",
                "decisionReasons", "The sights are not cooled.", "decisionLegalBasis", "National control list, ML15 note"));
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("DocumentVerification:EndEvent_NothingLeft", "EmbassyVerification:EndEvent_NoLicenseRequired");
        assertThat(facts.verifications(file)).containsExactly("embassyXG AUTHENTIC");
    }

    @Test
    @DisplayName("Granted in part")
    void inPart() {
        String file = consulted(Office.sample("G05"));
        Map<String, Object> draft = new HashMap<>(grant());
        draft.put("decision", "GRANTED_IN_PART");
        draft.put("decidedLines", List.of(Map.of("line", 1, "description", "Cooled thermal sight", "quantity", 12, "unit", "piece", "quantityGranted", 4)));
        office.completes("lena", file, "Draft decision", draft);
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("EmbassyVerification:EndEvent_LicenseGrantedInPart");
    }

    @Test
    @DisplayName("A prohibition ends in a refusal, also when the documents are genuine")
    void prohibited() {
        String file = asked(Office.sample("G05"));
        office.completes("gita", file, "Verify document", Verdicts.authentic());
        office.completes("lena", file, "Assess risk", Answers.prohibited("EMBARGO"));
        assertThat(office.ends(file)).contains("Examination:EndEvent_ProhibitionStands");
        assertThat(office.open(file)).containsExactly("Draft decision");
    }

    @Test
    @DisplayName("A file that stays incomplete goes back before any embassy is asked")
    void incomplete() {
        String file = office.submit(Office.sample("G05"));
        office.completes("lena", file, "Check completeness", Answers.incomplete("The end-use certificate in the original"));
        office.timePassesTo("2027-01-15T10:00:00Z");
        assertThat(office.ends(file)).contains("EmbassyVerification:EndEvent_FileReturned");
        assertThat(facts.verifications(file)).isEmpty();
    }

    @Test
    @DisplayName("A forgery that comes out late blocks the grant, whatever was found before, and stops the clock")
    void lateForgery() {
        String file = asked(Office.sample("G05"));
        office.timePassesTo("2026-12-30T16:01:00Z");
        office.completes("lena", file, "Assess risk", noRisk());
        nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("gita", file, "Verify document late", Verdicts.forged("The coast guard never ordered anything."));
        assertThatThrownBy(() -> office.completes("luis", file, "Countersign decision", countersign())).isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("A document is not authentic: no license can be granted.");
        assertThat(desk.names("lena", file)).contains("Hold original", "Countersign decision");
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ? and restarted_at is null", file)).isOne();
    }

    @Test
    @SuppressWarnings("unchecked")
    @DisplayName("While a document must still be verified, no license is granted")
    void stillOpen() {
        String file = consulted(Office.sample("G05"));
        Map<String, Object> variables = new HashMap<>();
        String setup = runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey("EmbassyVerification").singleResult().getId();
        List.of("fileNumber", "file", "setup", "authority", "authorityHead").forEach(name -> variables.put(name, runtime.getVariable(setup, name)));
        variables.put("verificationTable", "LeadAuthorityVerification");
        Map<String, Object> dearer = new HashMap<>((Map<String, Object>) variables.get("file"));
        dearer.put("totalValue", 60000000);
        dearer.put("destination", "XA");
        variables.put("file", dearer);
        processes.start("DocumentVerification", file, variables);
        office.work();
        assertThat(desk.names("cora", file)).containsExactly("Verify document");
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", grant()))
                .hasMessageContaining("A document must still be verified: wait for the answer.");
        office.completes("cora", file, "Verify document", Verdicts.noReply());
        office.completes("lena", file, "Draft decision", grant());
        assertThat(office.open(file)).containsExactly("Countersign decision");
    }

    @Test
    @DisplayName("Need to know: the embassy sees the application and its own verification, not the opinions; nobody else answers for it")
    void needToKnow() {
        String file = asked(Office.sample("G05"));
        String task = desk.task("gita", file, "Verify document").getId();
        String answer = "{\"variables\": {\"verificationAnswer\": {\"value\": \"AUTHENTIC\"}}}";
        for (String stranger : List.of("erik", "fatima", "lena", "cora")) {
            assertThat(api.post(api.login(stranger), "/engine-rest/task/" + task + "/submit-form", answer).status()).as(stranger).isEqualTo(403);
        }
        assertThat(api.post(api.login("gita"), "/engine-rest/task/" + task + "/submit-form", answer).status()).as("without the other questions").isEqualTo(400);
        assertThat(desk.names("gita", file)).containsExactly("Verify document");
        assertThat(api.get(api.login("erik"), "/api/files/" + file + "/dossier").status()).isEqualTo(404);

        office.completes("gita", file, "Verify document", Verdicts.authentic());
        office.completes("lena", file, "Assess risk", noRisk());
        nobodyObjects(file);
        Api.Answer own = api.get(api.login("gita"), "/api/files/" + file + "/dossier");
        assertThat(own.at("/destination")).isEqualTo("XG");
        assertThat(own.at("/verifications/0/answer")).isEqualTo("AUTHENTIC");
        assertThat(own.json().get("opinions")).isEmpty();
        assertThat(own.json().has("timeline")).isFalse();
        assertThat(api.get(api.login("gita"), "/api/files").text()).contains(file);
        assertThat(api.get(api.login("erik"), "/api/files").text()).doesNotContain(file);
        assertThat(api.get(api.login("fatima"), "/api/files/" + file + "/dossier").json().get("verifications")).as("a consultee").isEmpty();
        assertThat(api.get(api.login("lena"), "/api/files/" + file + "/dossier").json().get("verifications")).hasSize(1);
        assertThat(api.get(api.login("clara"), "/api/files/" + file + "/dossier").json().has("verifications")).as("the intake").isFalse();
    }
}
