package dev.assent.adhoc;

import static dev.assent.adhoc.AdHocRoundTest.asks;
import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.prohibited;
import static dev.assent.office.Answers.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The setup, by the stories of DOMAIN: own use of the State, and a convoy that is needed in ten days. A Friday, 16:30 in Lisbon. */
@ProcedureTest
class AdHocConsultationTest extends ProcedureFixture {
    @Autowired
    Api outsiders;

    @BeforeEach
    void fridayAfterTheCutOff() {
        office.itIs("2026-11-27T16:30:00Z");
    }

    @Test
    @DisplayName("G11a: a battalion's own rifles are exempt: assessed all the same, confirmed by a second person, recorded, and never licensed")
    void ownUse() {
        String file = examined(noRisk());
        office.completes("lena", file, "Examine own use", ownUseFound());
        assertThat(desk.names("lena", file)).as("another person confirms").isEmpty();
        office.completes("helena", file, "Confirm own use", Map.of("ownUseConfirmed", true));
        assertThat(office.ends(file)).contains("AdHocConsultation:EndEvent_OwnUseRecorded", "OwnUse:EndEvent_OwnUseRecorded",
                "OuterLimit:EndEvent_DecidedInTime").noneMatch(end -> end.startsWith("AdHocRound") || end.startsWith("Decision"));
        assertThat(office.open(file)).isEmpty();
        assertThat(facts.record(file)).containsSubsequence("RISK_ASSESSED", "OWN_USE_RECORDED");
        assertThat(facts.entry(file, "OWN_USE_RECORDED")).contains("\"finding\":\"ACCEPTABLE\"", "Note 12 of the Chief of Defence", "lena", "helena");
        assertThat(facts.row("select standing from register.license_file where file_number = ?", file)).containsEntry("standing", "EXEMPT");
        assertThat(facts.count("select count(*) from register.license where file_number = ?", file)).isZero();
        assertThat(facts.noticeText(file, "License file " + file + ": own use")).contains("as long as the arms remain its property",
                "Before they are given to anybody else, a license must be applied for.");
        assertThat(outsiders.get(outsiders.login("lena"), "/api/files/" + file).at("/standing")).isEqualTo("EXEMPT");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Own use is not confirmed by who examined it; what is not confirmed is examined again, with the reasons")
    void ownUseByTwo() {
        String file = examined(noRisk());
        office.completes("helena", file, "Examine own use", ownUseFound());
        assertThatThrownBy(() -> office.completes("helena", file, "Confirm own use", Map.of("ownUseConfirmed", true)))
                .hasMessageContaining("You completed \"Examine own use\" yourself");
        office.completes("hassan", file, "Confirm own use", Map.of("ownUseConfirmed", false, "ownUseReturnReasons", "The undertaking is not signed."));
        assertThat(desk.variable("lena", file, "Examine own use", "ownUseReturnReasons")).isEqualTo("The undertaking is not signed.");
        office.completes("lena", file, "Examine own use", Map.of("ownUseFound", false, "ownUseReasons", "The property passes to the mission."));
        assertThat(office.ends(file)).contains("OwnUse:EndEvent_LicenseNeeded");
        assertThat(desk.names("lena", file)).containsExactly("Choose consultees");
    }

    @Test
    @DisplayName("A prohibition leaves nothing to advise on: nobody is chosen or asked, and the file goes straight to its refusal, also when it comes back")
    void prohibitedTransfer() {
        String file = office.submit(Office.sample("G02").replace("\"LeadAuthority\"", "\"AdHocConsultation\""));
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", prohibited("EMBARGO"));
        assertThat(office.open(file)).containsExactly("Draft decision");
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", grant())).hasMessageContaining("A prohibition stands (ATT Art. 6)");
        office.completes("lena", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "CONSULTATION", "sendBackReasons", "Somebody should be heard."));
        assertThat(office.open(file)).containsExactly("Draft decision");
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("AdHocOpinions:EndEvent_ProhibitionConfirmed", "AdHocConsultation:EndEvent_LicenseRefused")
                .noneMatch(end -> end.startsWith("AdHocRound"));
        assertThat(facts.record(file)).doesNotContain("CONSULTEES_CHOSEN", "OPINION_REQUESTED");
    }

    @Test
    @DisplayName("Own use needs a government as end user, the property retained, and no prohibition; else the file takes the way of a license")
    void ownUseRefused() {
        String file = examined(prohibited("EMBARGO"));
        assertThatThrownBy(() -> office.completes("lena", file, "Examine own use", ownUseFound()))
                .hasMessageContaining("A prohibition was found (Art. 6): the file cannot end as own use.");
        Map<String, Object> unsigned = new HashMap<>(ownUseFound());
        unsigned.put("propertyRetained", false);
        assertThatThrownBy(() -> office.completes("lena", file, "Examine own use", unsigned)).isInstanceOf(RuntimeException.class);
        office.completes("lena", file, "Examine own use", Map.of("ownUseFound", false, "ownUseReasons", "It is prohibited."));
        assertThat(office.open(file)).containsExactly("Draft decision");

        String company = office.submit(Office.sample("G11a").replace("\"kind\": \"GOVERNMENT\"", "\"kind\": \"COMPANY\""));
        office.completes("lena", company, "Check completeness", complete());
        office.completes("lena", company, "Assess risk", noRisk());
        assertThatThrownBy(() -> office.completes("lena", company, "Examine own use", ownUseFound()))
                .hasMessageContaining("Own use needs a government body as end user (Art. 2(3)).");
    }

    @Test
    @DisplayName("G11b: a convoy needed in ten days: hours on the clock, a duty officer at the weekend, risks recorded, licensed in four days")
    void urgentConvoy() {
        String file = office.submit(Office.sample("G11b"));
        assertThat(desk.due("lena", file, "Check completeness")).as("hours run after closing time").isEqualTo("2026-11-28T00:30:00Z");
        assertThat(desk.names("helena", file)).as("the duty officer has it at once").containsExactly("Check completeness");
        office.completes("helena", file, "Check completeness", complete());
        assertThat(facts.row("select outer_limit from register.license_file where file_number = ?", file).get("outer_limit").toString())
                .startsWith("2026-12-0");
        office.itIs("2026-11-28T10:00:00Z");
        office.completes("helena", file, "Assess risk", noRisk());
        assertThat(desk.due("helena", file, "Choose consultees")).isEqualTo("2026-11-28T14:00:00Z");
        assertThat(desk.task("helena", file, "Choose consultees").getPriority()).isEqualTo(95);
        office.completes("helena", file, "Choose consultees", Map.of("consulteeChoices", List.of(asks("foreignAffairs", "", null, null),
                asks("interior", "Are the guns registered?", 12, "HOURS"), asks("ballisticsLab", "Are the guns marked?", null, null))));
        assertThat(facts.deadline(file, "foreignAffairs")).as("a Sunday").isEqualTo("2026-11-29T10:00:00Z");
        assertThat(facts.deadline(file, "interior")).isEqualTo("2026-11-28T22:00:00Z");
        office.completes("bela", file, "Give opinion", noObjection());
        office.completes("ivan", file, "Give opinion", noObjection());
        office.timePassesTo("2026-11-29T10:01:00Z");
        office.completes("farida", file, "Answer for agency", noObjection());
        office.completes("lena", file, "Draft decision", grant());
        office.completes("helena", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("AdHocConsultation:EndEvent_LicenseGranted", "OwnUse:EndEvent_OwnUseNotClaimed",
                "OuterLimit:EndEvent_DecidedInTime");
        assertThat(facts.record(file)).containsSubsequence("RISK_ASSESSED", "CONSULTEES_CHOSEN", "CONSULTATION_ESCALATED", "DECISION_ISSUED");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("An unurgent file has working days, and no duty officer")
    void normalRoute() {
        office.itIs("2026-11-23T09:00:00Z");
        String file = office.submit(Office.sample("G11b").replace("\"URGENT\"", "\"NORMAL\""));
        assertThat(desk.names("helena", file)).as("as a member of the authority").containsExactly("Check completeness");
        assertThat(groups(file)).containsExactly("licensing");
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", noRisk());
        assertThat(desk.due("lena", file, "Choose consultees")).isEqualTo("2026-11-26T16:00:00Z");
    }

    @Test
    @DisplayName("The decision may send the file back: to be consulted on again with its assessment, or to be assessed again")
    void sentBack() {
        String file = consulted("\"NORMAL\"");
        sendBack(file, "CONSULTATION");
        assertThat(desk.names("lena", file)).containsExactly("Choose consultees");
        office.completes("lena", file, "Choose consultees", Map.of("consulteeChoices", List.of(asks("foreignAffairs", "And now?", null, null))));
        office.completes("fatima", file, "Give opinion", noObjection());
        sendBack(file, "ASSESSMENT");
        assertThat(desk.names("lena", file)).containsExactly("Assess risk");
    }

    @Test
    @DisplayName("An urgent file's certificate is verified within a day; silence is no proof of it, and the file goes on")
    void certificate() {
        String file = office.submit(Office.sample("G11b").replace("\"DIPLOMATIC_NOTE\"", "\"EUC\""));
        office.completes("lena", file, "Check completeness", complete());
        assertThat(desk.due("cora", file, "Verify document")).isEqualTo("2026-11-28T16:30:00Z");
        office.timePassesTo("2026-11-29T04:31:00Z");
        assertThat(desk.names("lena", file)).containsExactly("Assess risk");
        assertThat(desk.variable("lena", file, "Assess risk", "documentsGenuine")).isNotEqualTo("AUTHENTIC");
    }

    @Test
    @DisplayName("A file that is not completed is returned")
    void returned() {
        String file = office.submit(Office.sample("G11b"));
        office.completes("lena", file, "Check completeness", dev.assent.office.Answers.incomplete("The host's consent"));
        office.timePassesTo("2026-12-31T09:00:00Z");
        assertThat(office.ends(file)).contains("AdHocConsultation:EndEvent_FileReturned");
    }

    @Test
    @DisplayName("Also here a license can be granted in part, or none be required")
    void otherDecisions() {
        String inPart = consulted("\"NORMAL\"");
        Map<String, Object> answers = new HashMap<>(grant());
        answers.put("decision", "GRANTED_IN_PART");
        answers.put("decidedLines", halved(inPart));
        office.completes("lena", inPart, "Draft decision", answers);
        office.completes("luis", inPart, "Countersign decision", countersign());
        assertThat(office.ends(inPart)).contains("AdHocConsultation:EndEvent_LicenseGrantedInPart");

        String uncontrolled = consulted("\"NORMAL\"", sample -> sample.replace("\"2.1.h\"", "null").replaceAll("\"ML\\d\"", "null"));
        office.completes("lena", uncontrolled, "Draft decision", Map.of("prohibitionAtDecision", "NONE", "decision", "NO_LICENSE_REQUIRED",
                "decisionReasons", "The goods are on no list.", "decisionLegalBasis", "Law on transfers, s. 2"));
        office.completes("luis", uncontrolled, "Countersign decision", countersign());
        assertThat(office.ends(uncontrolled)).contains("AdHocConsultation:EndEvent_NoLicenseRequired");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> halved(String file) {
        return ((List<Map<String, Object>>) desk.variable("lena", file, "Draft decision", "decidedLines")).stream().map(line -> {
            Map<String, Object> row = new HashMap<>(line);
            row.put("quantityGranted", 3);
            return row;
        }).toList();
    }

    private List<String> groups(String file) {
        return engine.getTaskService().getIdentityLinksForTask(desk.task("lena", file, "Check completeness").getId()).stream()
                .map(IdentityLink::getGroupId).toList();
    }

    private void sendBack(String file, String step) {
        office.completes("lena", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", step, "sendBackReasons", "The facts have changed."));
    }

    private String consulted(String urgency) {
        return consulted(urgency, sample -> sample);
    }

    private String consulted(String urgency, UnaryOperator<String> change) {
        String file = office.submit(change.apply(Office.sample("G11b").replace("\"URGENT\"", urgency)));
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", noRisk());
        office.completes("lena", file, "Choose consultees", Map.of("consulteeChoices", List.of(asks("foreignAffairs", "", null, null))));
        office.completes("fatima", file, "Give opinion", noObjection());
        return file;
    }

    private String examined(Map<String, Object> assessment) {
        String file = office.submit(Office.sample("G11a").replace("\"VD-GOV-0001\"", "\"VD-GOV-0001\", \"mail\": \"staff@defence.example\""));
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", assessment);
        return file;
    }

    private static Map<String, Object> ownUseFound() {
        return Map.of("ownUseFound", true, "ownUseReasons", "The battalion takes its own rifles along and brings them back.", "propertyRetained", true,
                "ownUseUndertaking", "Note 12 of the Chief of Defence");
    }
}
