package dev.assent.verification;

import static dev.assent.office.Answers.complete;
import static dev.assent.office.Answers.countersign;
import static dev.assent.office.Answers.grant;
import static dev.assent.office.Answers.noObjection;
import static dev.assent.office.Answers.noRisk;
import static dev.assent.office.Answers.refuse;
import static dev.assent.office.Answers.risk;
import static dev.assent.office.Verdicts.authentic;
import static dev.assent.office.Verdicts.forged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Api;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The embassy in XE called the certificate of G04 forged, and was wrong. All begins on Monday 23 November 2026, 9:00 in Lisbon. */
@ProcedureTest
class VerificationCorrectionTest extends ProcedureFixture {
    private String verifying(String json) {
        String file = office.submit(json);
        office.completes("lena", file, "Check completeness", complete());
        return file;
    }

    private String forgery() {
        String file = verifying(Office.sample("G04"));
        office.completes("erik", file, "Verify document", forged("The ministry knows no such number."));
        return file;
    }

    private String wrong(String file) {
        return (String) facts.row("select id from register.verification where file_number = ? and answer = 'NOT_AUTHENTIC'", file).get("id");
    }

    private Map<String, Object> correction(String file, String answer) {
        return new HashMap<>(Map.of("correctedVerification", wrong(file), "correctedAnswer", answer,
                "correctionReasons", "The clerk had looked in the register of the wrong year.", "correctionSource", "Note 77/2026 of the ministry"));
    }

    private void asks(String file, String answer) {
        acts.begins("lena", file, "VerificationCorrection", correction(file, answer));
    }

    private static Map<String, Object> confirmed() {
        return Map.of("correctionConfirmed", true);
    }

    @Test
    @DisplayName("Nothing changes until those who gave the answer confirm that it was wrong")
    void asked() {
        String file = forgery();
        asks(file, "AUTHENTIC");
        assertThat(office.open(file)).containsExactly("Confirm correction", "Hold original");
        assertThat(desk.names("lena", file)).containsExactly("Hold original");
        assertThat(desk.variable("erik", file, "Confirm correction", "standingAnswer").toString()).contains("MOD/5/2026/0091", "no such number");
        assertThat(facts.entry(file, "CORRECTION_ASKED")).contains(wrong(file), "\"earlierAnswer\":\"NOT_AUTHENTIC\"", "\"answer\":\"AUTHENTIC\"", "Note 77/2026");
        assertThat(facts.notices(file, "Correction of a verification")).containsExactly("xe@embassies.veldora.example at 2026-11-23T09:00:00Z");
        assertThat(facts.row("select restarted_at from register.clock_pause where file_number = ?", file)).containsEntry("restarted_at", null);
        Api.Answer second = acts.tries("luis", file, "VerificationCorrection", correction(file, "AUTHENTIC"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/detail")).isEqualTo("A correction on this file is being confirmed already: wait for its outcome.");
    }

    @Test
    @DisplayName("Confirmed: both answers stay, the clocks run again from then on, enforcement is told, nobody holds the original any more, the file goes on")
    void corrected() {
        String file = forgery();
        String wrong = wrong(file);
        office.timePassesTo("2026-11-25T10:00:00Z");
        asks(file, "AUTHENTIC");
        office.completes("esther", file, "Confirm correction", confirmed());
        assertThat(facts.verifications(file)).containsExactlyInAnyOrder("embassyXE NOT_AUTHENTIC", "embassyXE AUTHENTIC");
        assertThat(facts.entry(file, "VERIFICATION_CORRECTED")).contains(wrong, "\"earlierAnswer\":\"NOT_AUTHENTIC\"", "wrong year", "\"askedBy\":\"lena\"");
        assertThat(facts.row("select restarted_at from register.clock_pause where file_number = ?", file).get("restarted_at").toString()).startsWith("2026-11-25");
        assertThat(facts.notices(file, "Correction of a verification")).contains("enforcement@veldora.example at 2026-11-25T10:00:00Z",
                "licensing@veldora.example at 2026-11-25T10:00:00Z");
        assertThat(facts.record(file)).containsSubsequence("VERIFICATION_GIVEN", "FORGERY_REPORTED", "CORRECTION_ASKED", "VERIFICATION_CORRECTED", "ORIGINAL_RELEASED");
        assertThat(office.ends(file)).contains("VerificationCorrection:EndEvent_AnswerCorrected", "ForgedDocument:EndEvent_OriginalReleased",
                "DocumentVerification:EndEvent_NothingLeft");
        assertThat(office.open(file)).containsExactly("Assess risk");
        assertThat(desk.variable("lena", file, "Assess risk", "documentsGenuine")).isEqualTo("AUTHENTIC");
        assertThat(desk.variable("lena", file, "Assess risk", "verificationAnswers").toString()).contains("answer=AUTHENTIC", "source=Note 77/2026",
                "answer=NOT_AUTHENTIC", "no such number");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Those who gave the answer may stand by it, with reasons; then it stands, and the lead is told")
    void upheld() {
        String file = forgery();
        asks(file, "AUTHENTIC");
        assertThatThrownBy(() -> office.completes("erik", file, "Confirm correction", Map.of("correctionConfirmed", false)))
                .isInstanceOf(SubmissionRefused.class).hasMessageContaining("Why does the answer stand?");
        office.completes("erik", file, "Confirm correction", Map.of("correctionConfirmed", false, "correctionObjection", "The note is forged as well."));
        assertThat(facts.verifications(file)).containsExactly("embassyXE NOT_AUTHENTIC");
        assertThat(facts.entry(file, "VERIFICATION_UPHELD")).contains("The note is forged as well.");
        assertThat(facts.notices(file, "Correction of a verification")).anyMatch(notice -> notice.startsWith("licensing@"))
                .noneMatch(notice -> notice.startsWith("enforcement@"));
        assertThat(office.ends(file)).contains("VerificationCorrection:EndEvent_AnswerUpheld");
        assertThat(office.open(file)).containsExactly("Hold original");
        asks(file, "CANNOT_CONFIRM");
        assertThat(office.open(file)).contains("Confirm correction");
    }

    @Test
    @DisplayName("Where no document was found forged there is nothing to correct, and nobody but the lead asks for it")
    void nothingToCorrect() {
        String file = verifying(Office.sample("G04"));
        Map<String, Object> empty = Map.of("correctedAnswer", "AUTHENTIC", "correctionReasons", "So.", "correctionSource", "So.");
        Api.Answer refused = acts.tries("lena", file, "VerificationCorrection", empty);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("No document of this file has been found not to be authentic: there is nothing to correct.");
        office.completes("erik", file, "Verify document", forged("The stamp differs."));
        assertThat(acts.tries("lena", file, "VerificationCorrection", empty).text()).contains("Say which answer is to be corrected.");
        assertThat(acts.tries("erik", file, "VerificationCorrection", correction(file, "AUTHENTIC")).status()).isEqualTo(404);
        Map<String, Object> still = correction(file, "NOT_AUTHENTIC");
        assertThat(acts.tries("lena", file, "VerificationCorrection", still).status()).isEqualTo(422);
        Map<String, Object> noSource = correction(file, "AUTHENTIC");
        noSource.remove("correctionSource");
        assertThat(acts.tries("lena", file, "VerificationCorrection", noSource).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("What a forgery had made needless is verified after all once the forgery was none")
    void theOthers() {
        String file = verifying(Office.sample("G04").replace("\"documents\": [", """
                "documents": [{"type": "IIC", "reference": "IIC-7", "issuer": "Chamber of Commerce of XG", "issuerCountry": "XG", "issuedOn": "2026-06-01"},"""));
        office.completes("erik", file, "Verify document", forged("No such certificate was issued."));
        assertThat(desk.names("gita", file)).isEmpty();
        asks(file, "CANNOT_CONFIRM");
        office.completes("erik", file, "Confirm correction", confirmed());
        assertThat(desk.names("gita", file)).containsExactly("Verify document");
        office.completes("gita", file, "Verify document", authentic());
        assertThat(office.open(file)).containsExactly("Assess risk");
        assertThat(desk.variable("lena", file, "Assess risk", "documentsGenuine")).as("one of them cannot be confirmed").isEqualTo("CANNOT_CONFIRM");
    }

    @Test
    @DisplayName("While another document is forged the original stays held and the clocks stand")
    void anotherForgery() {
        String file = verifying(Office.sample("G04").replace("\"documents\": [", """
                "documents": [{"type": "IIC", "reference": "IIC-7", "issuer": "Chamber of Commerce of XG", "issuerCountry": "XG", "issuedOn": "2026-06-01"},"""));
        office.timePassesTo("2026-12-30T16:01:00Z");
        office.completes("gita", file, "Verify document late", forged("The chamber has no such number."));
        office.completes("erik", file, "Verify document late", forged("The ministry knows no such number."));
        String wrong = (String) facts.row("select id from register.verification where file_number = ? and answer = 'NOT_AUTHENTIC' and agency = 'embassyXE'", file).get("id");
        acts.begins("lena", file, "VerificationCorrection", Map.of("correctedVerification", wrong, "correctedAnswer", "AUTHENTIC",
                "correctionReasons", "Wrong year.", "correctionSource", "Note 77/2026"));
        office.completes("erik", file, "Confirm correction", confirmed());
        assertThat(facts.record(file)).doesNotContain("ORIGINAL_RELEASED");
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ? and restarted_at is null", file)).isOne();
        assertThat(office.open(file).stream().filter("Hold original"::equals)).isNotEmpty();
        assertThat(desk.variable("luis", file, "Hold original", "forgeries").toString()).contains("IIC-7").doesNotContain("MOD/5/2026/0091");
    }

    private void secured(String file) {
        office.completes("luis", file, "Hold original", Map.of("originalState", "HELD", "originalPlace", "Safe 3", "originalHolder", "Luis"));
    }

    /** The risk is held to be overriding because of the forgery: the refusal is being drafted. */
    private void toBeRefused(String file) {
        secured(file);
        office.completes("lena", file, "Assess risk", risk("riskDiversion", "OVERRIDING"));
        office.completes("lena", file, "Consider mitigation", Map.of("residualRisk", "OVERRIDING", "residualRiskReasons", "Nobody knows who is behind it."));
    }

    private void granted(String file) {
        office.completes("lena", file, "Assess risk", noRisk());
        for (String person : List.of("fatima", "david", "carl")) {
            office.completes(person, file, "Give opinion", noObjection());
        }
        office.completes("lena", file, "Draft decision", grant());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.ends(file)).contains("EmbassyVerification:EndEvent_LicenseGranted");
        assertThat(office.open(file)).isEmpty();
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("A file whose certificate was wrongly called forged is assessed, consulted and granted like any other")
    void grantedAfterwards() {
        String file = forgery();
        asks(file, "AUTHENTIC");
        office.completes("erik", file, "Confirm correction", confirmed());
        granted(file);
    }

    @Test
    @DisplayName("Corrected only when the refusal is drafted: no grant before the file was assessed again, and then it is granted")
    void whileDrafting() {
        String file = forgery();
        toBeRefused(file);
        asks(file, "AUTHENTIC");
        office.completes("erik", file, "Confirm correction", confirmed());
        assertThat(facts.record(file)).containsSubsequence("ORIGINAL_SECURED", "VERIFICATION_CORRECTED", "ORIGINAL_RELEASED");
        assertThat(desk.variable("lena", file, "Draft decision", "verificationAnswers").toString()).contains("answer=AUTHENTIC");
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", grant())).isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("An overriding risk stands").hasMessageNotContaining("not authentic");
        office.completes("lena", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "ASSESSMENT", "sendBackReasons", "The certificate is authentic."));
        granted(file);
    }

    @Test
    @DisplayName("Corrected while the risk is assessed: the assessor need not call the risk of diversion serious any more")
    void whileAssessing() {
        String file = forgery();
        secured(file);
        assertThatThrownBy(() -> office.completes("lena", file, "Assess risk", noRisk())).hasMessageContaining("A document is not authentic");
        asks(file, "AUTHENTIC");
        office.completes("erik", file, "Confirm correction", confirmed());
        granted(file);
        assertThat(office.ends(file)).contains("Examination:EndEvent_RiskAcceptable");
    }

    @Test
    @DisplayName("A document that nobody verified because of the forgery must be verified before a license is granted")
    void neverAsked() {
        String file = verifying(Office.sample("G04").replace("\"documents\": [", """
                "documents": [{"type": "IIC", "reference": "IIC-7", "issuer": "Chamber of Commerce of XG", "issuerCountry": "XG", "issuedOn": "2026-06-01"},"""));
        office.completes("erik", file, "Verify document", forged("No such certificate was issued."));
        toBeRefused(file);
        asks(file, "AUTHENTIC");
        office.completes("erik", file, "Confirm correction", confirmed());
        assertThatThrownBy(() -> office.completes("lena", file, "Draft decision", grant()))
                .hasMessageContaining("A document must still be verified: wait for the answer.");
        office.completes("lena", file, "Draft decision", Map.of("sendBack", true, "sentBackTo", "ASSESSMENT", "sendBackReasons", "The certificate is authentic."));
        office.completes("gita", file, "Verify document", authentic());
        granted(file);
    }

    @Test
    @DisplayName("A correction that nobody confirmed ends with the file")
    void dropped() {
        String file = forgery();
        toBeRefused(file);
        asks(file, "AUTHENTIC");
        office.completes("lena", file, "Draft decision", refuse());
        office.completes("luis", file, "Countersign decision", countersign());
        assertThat(office.open(file)).isEmpty();
        assertThat(office.ends(file)).contains("VerificationCorrection:EndEvent_CorrectionDropped", "EmbassyVerification:EndEvent_LicenseRefused");
        assertThat(facts.verifications(file)).containsExactly("embassyXE NOT_AUTHENTIC");
    }
}
