package dev.assent.setup;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Answers.risk;
import static dev.assent.office.VoteAnswers.approve;
import static dev.assent.office.VoteAnswers.circulate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.office.Desk;
import dev.assent.office.Facts;
import dev.assent.office.Office;
import dev.assent.office.ProcedureTest;
import dev.assent.office.Verdicts;
import dev.assent.register.Verification;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The embassy answers before the committee's papers go out. Everything begins on Monday 23 November 2026 at nine. */
@ProcedureTest
class StandingCommitteeVerificationTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    Verification verification;

    @BeforeEach
    void mondayMorning() {
        office.itIs("2026-11-23T09:00:00Z");
    }

    @AfterEach
    void realTime() {
        ClockUtil.reset();
    }

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
