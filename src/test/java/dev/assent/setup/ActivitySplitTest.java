package dev.assent.setup;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.incomplete;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Answers.risk;
import static dev.assent.office.VoteAnswers.approve;
import static dev.assent.office.VoteAnswers.circulate;
import static dev.assent.office.VoteAnswers.refuseToApprove;
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

/** Exports are decided by the licensing authority, imports by the import office, transits by customs. */
@ProcedureTest
class ActivitySplitTest extends ProcedureFixture {
    private String assessed(String json, String officer, Map<String, Object> assessment) {
        String file = office.submit(json);
        office.completes(officer, file, "Check completeness", complete());
        office.completes(officer, file, "Assess risk", assessment);
        return file;
    }

    private String transit() {
        return assessed(Office.sample("G08"), "carl", noRisk());
    }

    private static String export() {
        return Office.sample("G02").replace("\"LeadAuthority\"", "\"ActivitySplit\"");
    }

    private static Map<String, Object> callIn() {
        return Map.of("callIn", true, "callInReasons", "The route passes our naval base.");
    }

    private void decides(String drafter, String colleague, String file, Map<String, Object> draft) {
        office.completes(drafter, file, "Draft decision", draft);
        office.completes(colleague, file, "Countersign decision", countersign());
    }

    @Test
    @DisplayName("G08: mortars in transit; a member calls the case in on day 28, the others' tasks end, and the committee decides instead of the officer")
    void calledInOnDay28() {
        String file = transit();
        assertThat(desk.names("fatima", file)).containsExactly("Call case in");
        assertThat(desk.names("ivan", file)).as("no small arms").isEmpty();
        assertThat(desk.due("david", file, "Call case in")).isEqualTo("2026-12-23T16:00:00Z");
        assertThat(facts.row("select body from register.notice where file_number = ? and recipient = 'transfers@defence.veldora.example'", file).get("body").toString())
                .contains("The right lapses on Wednesday 23 December 2026, 16:00");
        assertThat(desk.variable("david", file, "Call case in", "why").toString()).contains("ActivitySplitCallIn", "can no longer take up this file");
        office.completes("fatima", file, "Call case in", Map.of("callIn", false));
        assertThatThrownBy(() -> office.completes("david", file, "Call case in", Map.of("callIn", true))).hasMessageContaining("is required");
        office.timePassesTo("2026-12-21T10:00:00Z");
        assertThat(facts.notices(file, "Reminder: license file")).extracting(notice -> notice.replaceAll(".* at ", "")).containsOnly("2026-12-16T16:00:00Z");
        assertThat(desk.mark("david", file, "Call case in")).isEqualTo("REMINDED");
        office.completes("david", file, "Call case in", callIn());
        assertThat(desk.names("elsa", file)).isEmpty();
        assertThat(office.open(file)).as("the officer no longer decides alone").containsExactly("Circulate file");
        assertThat(facts.entry(file, "CALL_IN_CLOSED")).contains("[\"defence\"]");

        office.completes("carl", file, "Circulate file", circulate());
        for (String member : List.of("fatima", "david", "elsa")) {
            office.completes(member, file, "Cast vote", approve());
        }
        assertThat(desk.variable("carl", file, "Draft decision", "mandateBody")).isEqualTo("transitCommittee");
        assertThatThrownBy(() -> office.completes("carl", file, "Draft decision", refuse())).hasMessageContaining("The body that decides has approved");
        decides("carl", "carla", file, grant());
        assertThat(office.ends(file)).contains("ActivitySplit:EndEvent_LicenseGranted", "TransitProcedure:EndEvent_TransitDecided", "CallIn:EndEvent_CaseTaken",
                "CallInRight:EndEvent_CaseCalledIn", "CallInRight:EndEvent_RightWaived");
        assertThat(facts.record(file)).containsSubsequence("LEAD_ASSIGNED", "CALL_IN_OFFERED", "CALL_IN_WAIVED", "REMINDER_SENT", "CASE_CALLED_IN", "CALL_IN_CLOSED",
                "BALLOT_OPENED", "BALLOT_CLOSED", "DECISION_ISSUED");
        assertThat(api.get(api.login("aura"), "/api/files/" + file + "/dossier").json().at("/clock/bars")).filteredOn(bar -> bar.at("/kind").asText().equals("CALL_IN"))
                .extracting(bar -> bar.at("/agencyName/en").asText() + " " + bar.at("/state").asText())
                .containsExactlyInAnyOrder("Ministry of Foreign Affairs ANSWERED", "Ministry of Defence ANSWERED", "Ministry of Economy WITHDRAWN");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Nobody calls the case in: the right lapses and the officer decides alone")
    void rightLapses() {
        String file = transit();
        office.timePassesTo("2026-12-23T15:59:00Z");
        assertThat(desk.names("carl", file)).isEmpty();
        office.timePassesTo("2026-12-23T16:01:00Z");
        assertThat(office.ends(file)).contains("CallIn:EndEvent_NobodyCalledIn", "CallInRight:EndEvent_RightLapsed");
        assertThat(facts.count("select count(*) from register.call_in i join register.consultation c on c.id = i.consultation_id where c.file_number = ? "
                + "and i.answer = 'LAPSED' and i.deemed", file)).isEqualTo(3);
        decides("carl", "carla", file, grant());
        assertThat(office.ends(file)).contains("ActivitySplit:EndEvent_LicenseGranted").noneMatch(end -> end.startsWith("CommitteeSession"));
    }

    @Test
    @DisplayName("All members say early that they do not call in: nobody waits for the thirty days")
    void allWaive() {
        String file = transit();
        for (String member : List.of("fatima", "david", "elsa")) {
            office.completes(member, file, "Call case in", Map.of("callIn", false));
        }
        assertThat(desk.names("carl", file)).containsExactly("Draft decision");
        assertThat(facts.entry(file, "CALL_IN_CLOSED")).contains("\"calledInBy\":[]");
    }

    @Test
    @DisplayName("A case called in is refused by the committee: the officer cannot grant it")
    void committeeRefuses() {
        String file = transit();
        office.completes("elsa", file, "Call case in", callIn());
        office.completes("carl", file, "Circulate file", circulate());
        office.completes("fatima", file, "Cast vote", refuseToApprove());
        office.completes("david", file, "Cast vote", refuseToApprove());
        office.completes("elsa", file, "Cast vote", approve());
        assertThatThrownBy(() -> office.completes("carl", file, "Draft decision", grant())).hasMessageContaining("The body that decides has refused");
        decides("carl", "carla", file, refuse());
        assertThat(office.ends(file)).contains("ActivitySplit:EndEvent_LicenseRefused");
    }

    @Test
    @DisplayName("A transit that cannot be granted is not offered to anybody")
    void overridingTransit() {
        String file = assessed(Office.sample("G08"), "carl", risk("riskPeace", "OVERRIDING"));
        office.completes("carl", file, "Consider mitigation", Map.of("mitigationMeasures", List.of("MARKING"), "residualRisk", "OVERRIDING", "residualRiskReasons", "Nothing helps."));
        assertThat(office.open(file)).containsExactly("Draft decision");
    }

    @Test
    @DisplayName("G10: rifles and armoured vehicles are imported by a permit of the import office, which then issues the end-use certificate")
    void importWithCertificate() {
        String file = assessed(Office.sample("G10"), "ima", noRisk());
        for (String person : List.of("ivan", "carl", "david")) {
            office.completes(person, file, "Give opinion", noObjection());
        }
        decides("ima", "isaac", file, grant());
        assertThat(office.open(file)).containsExactly("Issue end-use certificate");
        assertThat(desk.due("ilse", file, "Issue end-use certificate")).isEqualTo("2026-11-30T16:00:00Z");
        assertThat(desk.variable("ima", file, "Issue end-use certificate", "certificateExporter")).isEqualTo("Northern Arms Works");
        assertThat(desk.variable("ima", file, "Issue end-use certificate", "certificateState")).isEqualTo("XN");
        assertThat(desk.variable("ima", file, "Issue end-use certificate", "contract")).isEqualTo("VP/2026/12");
        assertThat(desk.variable("ima", file, "Issue end-use certificate", "certificateGoods").toString()).contains("5.56 mm rifle", "400", "Armoured personnel carrier");
        office.completes("ima", file, "Issue end-use certificate", certificate());

        assertThat(office.open(file)).isEmpty();
        assertThat(office.ends(file)).contains("ActivitySplit:EndEvent_LicenseGranted", "ImportProcedure:EndEvent_ImportLicensed", "EndUseCertificate:EndEvent_CertificateIssued");
        Map<String, Object> issued = facts.row("select * from register.end_use_certificate where file_number = ?", file);
        assertThat(issued.get("certificate_number").toString()).startsWith("EUC-IMP-2026-");
        assertThat(issued.get("license_number").toString()).startsWith("LIC-IMP-2026-");
        assertThat(issued.get("undertakings").toString()).contains("NO_RETRANSFER");
        assertThat(facts.row("select activity, standing from register.license_file where file_number = ?", file)).containsEntry("activity", "IMPORT").containsEntry("standing", "GRANTED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    private static Map<String, Object> certificate() {
        Map<String, Object> answers = new HashMap<>(Map.of("certificateExporter", "Northern Arms Works", "certificateState", "XN", "contract", "VP/2026/12",
                "certifiedEndUse", "Police service", "undertakings", List.of("NO_RETRANSFER", "DELIVERY_VERIFICATION"), "certificateSignatory", "Ilse Immel",
                "signatoryPosition", "Head of the import office", "certificateValidUntil", "2027-11-30"));
        return answers;
    }

    @Test
    @DisplayName("G10: months after the certificate was issued the exporter's State asks twice; one question is answered in time, the other reminded and then the head's")
    void inquiriesAfterTheCertificate() {
        String file = assessed(Office.sample("G10"), "ima", noRisk());
        for (String person : List.of("ivan", "carl", "david")) {
            office.completes(person, file, "Give opinion", noObjection());
        }
        decides("ima", "isaac", file, grant());
        office.completes("ima", file, "Issue end-use certificate", certificate());
        office.timePassesTo("2027-03-01T09:00:00Z");
        assertThat(office.open(file)).as("closed for months").isEmpty();

        acts.begins("isaac", file, "IncomingInquiry", Map.of("askingState", "XN", "receivedOn", "2027-03-01", "inquiry", "Is the certificate genuine?"));
        assertThat(desk.due("ima", file, "Answer inquiry")).isEqualTo("2027-03-17T16:00:00Z");
        assertThat(desk.names("lena", file)).as("exports are another authority's").isEmpty();
        office.completes("ima", file, "Answer inquiry", Map.of("inquiryAnswer", "It was issued on 23 November 2026."));

        office.timePassesTo("2027-03-15T10:00:00Z");
        acts.begins("ima", file, "IncomingInquiry", Map.of("askingState", "XN", "receivedOn", "2027-03-15", "inquiry", "Were the rifles delivered?"));
        office.timePassesTo("2027-06-01T09:00:00Z");
        assertThat(desk.mark("ilse", file, "Answer inquiry")).isEqualTo("OVERDUE");
        office.completes("ilse", file, "Answer inquiry", Map.of("inquiryAnswer", "They were delivered in February."));
        assertThat(office.open(file)).isEmpty();
        assertThat(facts.record(file)).containsSubsequence("END_USE_CERTIFICATE_ISSUED", "INQUIRY_RECEIVED", "INQUIRY_ANSWERED", "INQUIRY_RECEIVED", "STEP_REMINDED",
                "STEP_OVERDUE", "INQUIRY_ANSWERED");
        assertThat(facts.row("select standing from register.license_file where file_number = ?", file)).containsEntry("standing", "GRANTED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("An import that is not permitted gets no certificate; one that is permitted in part gets one for that part")
    void importInPart() {
        String refused = assessed(Office.sample("G10"), "ima", noRisk());
        for (String person : List.of("ivan", "carl", "david")) {
            office.completes(person, refused, "Give opinion", noObjection());
        }
        decides("isaac", "ima", refused, refuse());
        assertThat(office.ends(refused)).contains("ImportProcedure:EndEvent_ImportNotLicensed", "ActivitySplit:EndEvent_LicenseRefused");

        String inPart = assessed(Office.sample("G10"), "ima", noRisk());
        for (String person : List.of("ivan", "carl", "david")) {
            office.completes(person, inPart, "Give opinion", noObjection());
        }
        Map<String, Object> draft = new HashMap<>(grant());
        draft.put("decision", "GRANTED_IN_PART");
        draft.put("decidedLines", List.of(line(1, "5.56 mm rifle", 400, 250), line(2, "Armoured personnel carrier", 4, 0)));
        decides("ima", "isaac", inPart, draft);
        assertThat(desk.variable("ima", inPart, "Issue end-use certificate", "certificateGoods").toString()).contains("250").doesNotContain("Armoured");
        office.completes("ima", inPart, "Issue end-use certificate", certificate());
        assertThat(office.ends(inPart)).contains("ActivitySplit:EndEvent_LicenseGrantedInPart");
    }

    private static Map<String, Object> line(int number, String description, int quantity, int granted) {
        return Map.of("line", number, "description", description, "quantity", quantity, "unit", "piece", "quantityGranted", granted);
    }

    @Test
    @DisplayName("An export is decided by the licensing authority; it may go back to consultation alone, or to the assessment")
    void exportSentBack() {
        String file = assessed(export(), "lena", noRisk());
        office.completes("fatima", file, "Give opinion", noObjection());
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("lena", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "CONSULTATION", "sendBackReasons", "The quantity has changed."));
        assertThat(office.open(file)).containsExactly("Give opinion", "Give opinion");
        office.completes("fatima", file, "Give opinion", noObjection());
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("lena", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "ASSESSMENT", "sendBackReasons", "A report came in."));
        office.completes("lena", file, "Assess risk", noRisk());
        office.completes("fatima", file, "Give opinion", noObjection());
        office.completes("david", file, "Give opinion", noObjection());
        Map<String, Object> draft = new HashMap<>(Map.of("prohibitionAtDecision", "NONE", "decision", "NO_LICENSE_REQUIRED", "decisionReasons", "Own use of a mission.",
                "decisionLegalBasis", "ATT Art. 2(3)"));
        decides("lena", "luis", file, draft);
        assertThat(office.ends(file)).contains("ActivitySplit:EndEvent_NoLicenseRequired", "ExportProcedure:EndEvent_ExportDecided");
    }

    @Test
    @DisplayName("Each activity has its own competent authority, which sees the whole file; the others see nothing of it")
    void competence() {
        String imported = office.submit(Office.sample("G10"));
        String brokered = office.submit(export().replace("\"EXPORT\"", "\"BROKERING\""));
        String transshipped = office.submit(Office.sample("G08").replace("\"TRANSIT\"", "\"TRANSSHIPMENT\""));
        assertThat(desk.names("isaac", imported)).containsExactly("Check completeness");
        assertThat(desk.names("luis", brokered)).containsExactly("Check completeness");
        assertThat(desk.names("carla", transshipped)).containsExactly("Check completeness");
        assertThat(api.get(api.login("ima"), "/api/files/" + imported + "/dossier").json().at("/timeline").size()).isPositive();
        assertThat(api.get(api.login("lena"), "/api/files/" + imported + "/dossier").status()).isEqualTo(404);
        assertThat(api.get(api.login("ima"), "/api/files/" + brokered + "/dossier").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("An incomplete file goes back, whoever is competent")
    void returned() {
        String file = office.submit(Office.sample("G08"));
        office.completes("carl", file, "Check completeness", incomplete("The export license"));
        office.timePassesTo("2027-01-31T09:00:00Z");
        assertThat(office.ends(file)).contains("ActivitySplit:EndEvent_FileReturned");
    }
}
