package dev.assent.setup;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.escalation;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.objection;
import static dev.assent.office.Answers.overruled;
import static dev.assent.office.Answers.prohibited;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Answers.risk;
import static dev.assent.office.Answers.sentBack;
import static dev.assent.office.Answers.upheld;
import static dev.assent.office.Answers.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Answers;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcedureTest
class LeadAuthorityTest extends ProcedureFixture {
    @Test
    @DisplayName("G02: patrol vehicles whose diversion risk is mitigated are licensed with conditions")
    void mitigatedDiversion() {
        String file = office.submit(Office.sample("G02"));
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", risk("riskDiversion", "SERIOUS"));
        office.completes("lena", file, "Consider mitigation", Map.of("mitigationMeasures", java.util.List.of("PHASED_DELIVERY", "DELIVERY_VERIFICATION"),
                "mitigationConditions", "Deliveries in three phases\nDelivery verification after each phase", "residualRisk", "ACCEPTABLE",
                "residualRiskReasons", "Each phase can be stopped."));
        office.completes("fatima", file, "Give opinion", Answers.conditions("Annual visit on site"));
        office.completes("david", file, "Give opinion", noObjection());
        office.completes("iris", file, "Give opinion", noObjection());
        office.completes("elsa", file, "Give opinion", noObjection());
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());

        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted", "OuterLimit:EndEvent_DecidedInTime");
        assertThat(office.open(file)).isEmpty();
        assertThat(jdbc.sql("select license_number from register.license where file_number = ?").param(file).query(String.class).single())
                .startsWith("LIC-EXP-2026-");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("G01: a prohibition ends in a refusal without any consultation")
    void prohibition() {
        String file = office.submit(Office.sample("G01"));
        office.completes("lena", file, "Check completeness", complete());
        office.completes("lena", file, "Assess risk", prohibited("EMBARGO"));
        assertThat(office.open(file)).containsExactly("Draft decision");
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseRefused").noneMatch(end -> end.startsWith("ConsultationRound"));
    }

    /** Foreign Affairs objects with binding force, the others do not. */
    private String objected() {
        String file = desk.consulted(Office.sample("G02"));
        office.completes("fatima", file, "Give opinion", objection());
        desk.nobodyObjects(file);
        assertThat(office.open(file)).containsExactly("Escalate dispute");
        return file;
    }

    private void refused(String person, String file, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> office.completes(person, file, task, answers)).isInstanceOf(SubmissionRefused.class).hasMessageContaining(sentence);
    }

    @Test
    @DisplayName("A binding objection is escalated by the head of the authority, overruled on a condition, and the license granted with it")
    void overruledOnACondition() {
        String file = objected();
        refused("lena", file, "Escalate dispute", escalation(), "This must be signed by the head of your agency or somebody above.");
        assertThat(facts.entry(file, "ESCALATION_REFUSED")).contains("signed by the head");
        office.completes("helena", file, "Escalate dispute", escalation());
        refused("sara", file, "Decide escalation", overruled("A visit each year"), "must be entered by the head of the body");
        office.completes("sofia", file, "Decide escalation", overruled("A visit each year"));
        refused("farida", file, "Escalate dispute", escalation(), "This must be signed by the minister of your agency.");
        office.completes("mona", file, "Escalate dispute", waiver());

        assertThat(desk.variable("lena", file, "Draft decision", "recommendation")).isEqualTo("GRANT_WITH_CONDITIONS");
        assertThat(desk.variable("lena", file, "Draft decision", "licenseConditions").toString()).contains("A visit each year (secretariat)");
        refused("lena", file, "Draft decision", refuse(), "The body that decides has approved");
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("EscalationLadder:EndEvent_ObjectionOverruled", "LeadAuthority:EndEvent_LicenseGranted");
        assertThat(facts.row("select mandate, mandate_body from register.decision where file_number = ?", file))
                .containsEntry("mandate", "APPROVE").containsEntry("mandate_body", "secretariat");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("A silent conference passes a binding objection on to the council of ministers, which upholds it: no license can be granted")
    void upheldByTheCouncil() {
        String file = objected();
        office.completes("helena", file, "Escalate dispute", escalation());
        assertThat(desk.due("sofia", file, "Decide escalation")).isEqualTo("2026-12-07T16:00:00Z");
        office.timePassesTo("2026-12-07T16:01:00Z");
        assertThat(desk.names("sofia", file)).isEmpty();
        office.completes("paula", file, "Decide escalation", upheld());
        assertThat(desk.variable("lena", file, "Draft decision", "recommendation")).isEqualTo("REFUSE");
        refused("lena", file, "Draft decision", grant(), "The body that decides has refused: no license can be granted.");
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("EscalationLadder:EndEvent_ObjectionUpheld", "LeadAuthority:EndEvent_LicenseRefused");
        assertThat(facts.row("select mandate, mandate_body from register.decision where file_number = ?", file))
                .containsEntry("mandate", "REFUSE").containsEntry("mandate_body", "councilOfMinisters");
    }

    @Test
    @DisplayName("The conference upholds the objection; the minister of the authority carries it to the council, which overrules it")
    void toTheLastRung() {
        String file = objected();
        office.completes("helena", file, "Escalate dispute", escalation());
        office.completes("sofia", file, "Decide escalation", upheld());
        refused("helena", file, "Escalate dispute", escalation(), "This must be signed by the minister of your agency.");
        office.completes("ernest", file, "Escalate dispute", escalation());
        office.completes("paula", file, "Decide escalation", overruled(null));
        assertThat(desk.variable("lena", file, "Draft decision", "recommendation")).isEqualTo("GRANT");
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted");
    }

    @Test
    @DisplayName("Nobody escalates a binding objection in time: it is final, and blocks the grant")
    void finalObjection() {
        String file = objected();
        office.timePassesTo("2026-11-30T15:59:00Z");
        assertThat(office.open(file)).containsExactly("Escalate dispute");
        office.timePassesTo("2026-11-30T16:01:00Z");
        assertThat(office.open(file)).containsExactly("Draft decision");
        refused("lena", file, "Draft decision", grant(), "The body that decides has refused: no license can be granted.");
    }

    @Test
    @DisplayName("A mere disagreement that a silent conference does not settle leaves the authority free: it decides after considering")
    void disagreement() {
        String file = desk.consulted(Office.sample("G02"));
        office.completes("david", file, "Give opinion", objection());
        desk.nobodyObjects(file);
        assertThat(office.open(file)).as("the lead and the objector").containsExactly("Escalate dispute", "Escalate dispute");
        office.completes("dario", file, "Escalate dispute", escalation());
        assertThat(office.open(file)).containsExactly("Decide escalation");
        office.timePassesTo("2026-12-07T16:01:00Z");
        assertThat(office.ends(file)).contains("EscalationDecision:EndEvent_EscalationExpired", "EscalationLadder:EndEvent_DecisionLeftToAuthority");
        assertThat(desk.variable("lena", file, "Draft decision", "recommendation")).isEqualTo("SETTLE_CONFLICT");
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted");
    }

    @Test
    @DisplayName("Sent back to the consultation: the agencies are asked again, the assessment stands, and the old objection no longer counts")
    void backToTheConsultation() {
        String file = objected();
        desk.nobodyEscalates(file);
        office.completes("lena", file, "Draft decision", sentBack("CONSULTATION"));
        assertThat(desk.names("lena", file)).as("the assessment is not repeated").isEmpty();
        assertThat(desk.names("fatima", file)).containsExactly("Give opinion");
        desk.nobodyObjects(file);
        assertThat(desk.variable("lena", file, "Draft decision", "mandate")).isEqualTo("NONE");
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted");
        assertThat(facts.opinions(file)).as("kept, with what was said afterwards").contains("foreignAffairs OBJECTION", "foreignAffairs NO_OBJECTION");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Sent back to the assessment: a risk that is found to be overriding now ends the matter, whatever a body had decided")
    void backToTheAssessment() {
        String file = objected();
        office.completes("helena", file, "Escalate dispute", escalation());
        office.completes("sofia", file, "Decide escalation", overruled(null));
        office.completes("mona", file, "Escalate dispute", waiver());
        office.completes("lena", file, "Draft decision", sentBack("ASSESSMENT"));
        office.completes("lena", file, "Assess risk", risk("riskTerrorism", "OVERRIDING"));
        office.completes("lena", file, "Consider mitigation", Map.of("residualRisk", "OVERRIDING", "residualRiskReasons", "None helps."));
        refused("lena", file, "Draft decision", grant(), "An overriding risk stands (ATT Art. 7(3)): no license can be granted.");
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseRefused");
    }

    @Test
    @DisplayName("G03: the answer on gender-based violence is mandatory; the risk is overriding, and the lead that wants to grant must refuse")
    void genderBasedViolence() {
        String file = office.submit(Office.sample("G03"));
        office.completes("lena", file, "Check completeness", complete());
        Map<String, Object> blank = new HashMap<>(Answers.noRisk());
        blank.remove("riskGenderViolence");
        assertThatThrownBy(() -> office.completes("lena", file, "Assess risk", blank)).isInstanceOf(SubmissionRefused.class);
        Map<String, Object> assessment = new HashMap<>(risk("riskGenderViolence", "OVERRIDING"));
        assessment.put("genderViolenceReasons", "Two reports name this unit.");
        office.completes("lena", file, "Assess risk", assessment);
        office.completes("lena", file, "Consider mitigation", Map.of("residualRisk", "OVERRIDING", "residualRiskReasons", "No measure reaches the unit."));
        assertThat(office.open(file)).as("nobody is consulted on what is forbidden, and nothing climbs").containsExactly("Draft decision");
        refused("lena", file, "Draft decision", grant(), "An overriding risk stands (ATT Art. 7(3)): no license can be granted.");
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseRefused").noneMatch(end -> end.startsWith("ConsultationRound"));
    }

    @Test
    @DisplayName("G09: a broker registers first, then the clock starts; the exporting State is asked by its own working days and holidays")
    void unregisteredBroker() {
        String file = office.submit(Office.sample("G09"));
        refused("lena", file, "Check completeness", complete(), "A broker is registered first (ATT Art. 10): ask the applicant for the registration.");
        office.completes("lena", file, "Check completeness", Answers.incomplete("The registration as a broker (ATT Art. 10)"));
        assertThat(facts.row("select complete_at, outer_limit from register.license_file where file_number = ?", file))
                .as("no clock has started").containsEntry("complete_at", null).containsEntry("outer_limit", null);
        office.timePassesTo("2026-12-04T10:00:00Z");
        office.completes("clara", file, "Receive missing items", Map.of("itemsNote", "Registered as VD-BR-0007."));
        refused("lena", file, "Check completeness", complete(), "A broker is registered first");
        office.completes("lena", file, "Check completeness", Map.of("complete", true, "applicantRegistration", "VD-BR-0007"));
        assertThat(facts.row("select registration from register.party where file_number = ? and role = 'APPLICANT'", file))
                .containsEntry("registration", "VD-BR-0007");
        assertThat(facts.entry(file, "FILE_ACCEPTED")).contains("VD-BR-0007", "2026-12-04T10:00:00Z");
        assertThat(desk.variable("lena", file, "Assess risk", "file").toString()).contains("registration=VD-BR-0007");
        office.completes("lena", file, "Assess risk", Answers.noRisk());
        assertThat(facts.deadline(file, "foreignAffairs")).as("fifteen working days of Veldora").isEqualTo("2026-12-29T16:00:00Z");
        assertThat(facts.deadline(file, "intelligence")).as("fourteen calendar days, closing at six").isEqualTo("2026-12-18T18:00:00Z");
        assertThat(facts.deadline(file, "exportAuthorityXK"))
                .as("twenty working days from Sunday to Thursday, without 9 and 10 December, closing at two in the afternoon there").isEqualTo("2027-01-05T10:00:00Z");
        assertThat(desk.names("kamil", file)).containsExactly("Give opinion");
        office.timePassesTo("2026-12-04T11:00:00Z");
        desk.nobodyObjects(file);
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("LeadAuthority:EndEvent_LicenseGranted");
        assertThat(verification.verify(file).faults()).isEmpty();
    }
}
