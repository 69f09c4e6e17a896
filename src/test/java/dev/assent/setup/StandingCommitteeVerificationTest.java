package dev.assent.setup;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Answers.risk;
import static dev.assent.office.VoteAnswers.approve;
import static dev.assent.office.VoteAnswers.circulate;
import static dev.assent.office.VoteAnswers.councilApproves;
import static dev.assent.office.VoteAnswers.minutes;
import static dev.assent.office.VoteAnswers.refuseToApprove;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import dev.assent.office.Verdicts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The embassy answers before the committee's papers go out. Everything begins on Monday 23 November 2026 at nine. */
@ProcedureTest
class StandingCommitteeVerificationTest extends ProcedureFixture {
    /** G12, but to a State in which Veldora has an embassy. */
    private String helicopters() {
        String file = office.submit(Office.sample("G12").replace("\"XQ\"", "\"XG\""));
        office.completes("sara", file, "Check completeness", complete());
        return file;
    }

    private void committeeApproves(String file) {
        office.completes("sara", file, "Circulate file", circulate());
        List.of("fatima", "david", "elsa", "jonas").forEach(member -> office.completes(member, file, "Cast vote", approve()));
    }

    @Test
    @DisplayName("The certificate of a State with an embassy is verified there, before the secretariat assesses and before the members vote")
    void authentic() {
        String file = helicopters();
        assertThat(office.open(file)).containsExactly("Verify document");
        assertThat(desk.due("gita", file, "Verify document")).isEqualTo("2026-12-14T16:00:00Z");
        office.completes("gita", file, "Verify document", Verdicts.authentic());
        assertThat(desk.variable("selim", file, "Assess risk", "documentsGenuine")).isEqualTo("AUTHENTIC");
        office.completes("selim", file, "Assess risk", noRisk());
        committeeApproves(file);
        office.completes("sara", file, "Draft decision", grant());
        office.completes("selim", file, "Countersign decision", countersign());
        assertThat(facts.record(file)).containsSubsequence("VERIFICATION_REQUESTED", "VERIFICATION_GIVEN", "RISK_ASSESSED", "FILE_CIRCULATED",
                "BALLOT_OPENED", "DECISION_ISSUED");
        assertThat(office.ends(file)).contains("DocumentVerification:EndEvent_DocumentsAuthentic", "StandingCommittee:EndEvent_LicenseGranted");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    /** Answer and advice of each verification, as the form of the task shows it. */
    private String shown(String person, String file, String task) {
        return ((List<?>) desk.variable(person, file, task, "verificationAnswers")).stream().map(row -> (Map<?, ?>) row)
                .map(row -> row.get("agency") + " " + row.get("answer") + " " + row.get("conditions")).toList().toString();
    }

    @Test
    @DisplayName("Whoever assesses, circulates, votes, deliberates, drafts and countersigns reads on the form what was verified and what is advised")
    void onTheForm() {
        String file = helicopters();
        office.completes("gita", file, "Verify document", Verdicts.authentic("advisedConditions", "One visit a year"));
        String said = "[embassyXG AUTHENTIC One visit a year]";
        assertThat(shown("selim", file, "Assess risk")).isEqualTo(said);
        office.completes("selim", file, "Assess risk", noRisk());
        assertThat(shown("sara", file, "Circulate file")).isEqualTo(said);
        office.completes("sara", file, "Circulate file", circulate());
        assertThat(shown("jonas", file, "Cast vote")).isEqualTo(said);
        office.timePassesTo("2026-12-07T16:01:00Z");
        assertThat(shown("juno", file, "Vote as substitute")).isEqualTo(said);
        List.of("david", "elsa", "jonas").forEach(member -> office.completes(member, file, "Cast vote", approve()));
        office.completes("fatima", file, "Cast vote", refuseToApprove());
        assertThat(shown("sara", file, "Hold deliberation")).isEqualTo(said);
        office.completes("sara", file, "Hold deliberation", minutes(desk.variable("sara", file, "Hold deliberation", "attendance"), "2026-12-07", "Fatima", "David"));
        List.of("fatima", "david", "elsa", "jonas").forEach(member -> office.completes(member, file, "Cast vote", member.equals("fatima") ? refuseToApprove() : approve()));
        assertThat(shown("caleb", file, "Decide in council")).isEqualTo(said);
        office.completes("caleb", file, "Decide in council", councilApproves());
        assertThat(shown("sara", file, "Draft decision")).isEqualTo(said);
        office.completes("sara", file, "Draft decision", grant());
        assertThat(shown("selim", file, "Countersign decision")).isEqualTo(said);
    }

    @Test
    @DisplayName("An answer that comes after silence reaches the members while they vote")
    void late() {
        String file = helicopters();
        office.timePassesTo("2026-12-30T16:01:00Z");
        office.completes("selim", file, "Assess risk", noRisk());
        office.completes("sara", file, "Circulate file", circulate());
        assertThat(shown("jonas", file, "Cast vote")).isEqualTo("[embassyXG CANNOT_CONFIRM null]");
        office.completes("gita", file, "Verify document late", Verdicts.authentic());
        assertThat(shown("jonas", file, "Cast vote")).isEqualTo("[embassyXG AUTHENTIC null]");
    }

    @Test
    @DisplayName("An embassy that stays silent, and the desk in its place, confirm nothing: the certificate is never taken for authentic")
    void silent() {
        String file = helicopters();
        office.timePassesTo("2026-12-14T16:01:00Z");
        assertThat(office.open(file)).containsExactlyInAnyOrder("Verify document", "Verify for embassy");
        office.timePassesTo("2026-12-30T16:01:00Z");
        assertThat(facts.row("select answer, deemed from register.verification where file_number = ?", file))
                .containsEntry("answer", "CANNOT_CONFIRM").containsEntry("deemed", true);
        assertThat(desk.variable("selim", file, "Assess risk", "documentsGenuine")).isEqualTo("CANNOT_CONFIRM");
        assertThat(facts.record(file)).doesNotContain("VERIFICATION_GIVEN");
    }

    @Test
    @DisplayName("A forged certificate never reaches the committee: the clocks stand, the original is secured, the file is refused")
    void forged() {
        String file = helicopters();
        office.completes("gita", file, "Verify document", Verdicts.forged("The ministry knows no such number."));
        office.completes("sara", file, "Hold original", Map.of("originalState", "HELD", "originalPlace", "Safe 1", "originalHolder", "Sara, secretariat"));
        office.completes("selim", file, "Assess risk", risk("riskDiversion", "OVERRIDING"));
        office.completes("selim", file, "Consider mitigation", Map.of("residualRisk", "OVERRIDING", "residualRiskReasons", "Nobody knows who is behind it."));
        assertThat(office.open(file)).containsExactly("Draft decision");
        assertThatThrownBy(() -> office.completes("sara", file, "Draft decision", grant())).hasMessageContaining("A document is not authentic");
        office.completes("sara", file, "Draft decision", refuse());
        office.completes("selim", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("StandingCommittee:EndEvent_LicenseRefused").noneMatch(end -> end.startsWith("CommitteeSession"));
    }

    @Test
    @DisplayName("Where Veldora has no embassy nothing is put to anybody, and the committee's file goes on at once")
    void noEmbassy() {
        String file = office.submit(Office.sample("G12"));
        office.completes("sara", file, "Check completeness", complete());
        assertThat(office.open(file)).containsExactly("Assess risk");
    }
}
