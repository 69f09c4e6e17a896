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

import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Api;
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

/** Embassies verify the documents before the transfer is assessed. All begins on Monday 23 November 2026, 9:00 in Lisbon. */
@ProcedureTest
class EmbassyVerificationTest {
    @Autowired
    Office office;
    @Autowired
    Desk desk;
    @Autowired
    Facts facts;
    @Autowired
    Api api;
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
}
