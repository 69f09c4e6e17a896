package dev.assent.verification;

import static dev.assent.office.Verdicts.authentic;
import static dev.assent.office.Verdicts.forged;
import static dev.assent.office.Verdicts.noReply;
import static dev.assent.office.Verdicts.unconfirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assent.clock.FileClock;
import dev.assent.engine.Processes;
import dev.assent.engine.SubmissionRefused;
import dev.assent.office.Office;
import dev.assent.office.ProcedureFixture;
import dev.assent.office.ProcedureTest;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The block alone, beside a file that waits for its check of completeness. Asked on Monday 23 November 2026, 9:00: an embassy
 * has fifteen working days, until Monday 14 December, 16:00; the desk ten more, until Wednesday 30 December.
 */
@ProcedureTest
class DocumentVerificationTest extends ProcedureFixture {
    private static final String TABLE = "EmbassyVerificationVerification";
    @Autowired
    Processes processes;
    @Autowired
    FileClock fileClock;
    @Autowired
    TransactionTemplate transaction;

    private String verified(String json, String table) {
        String file = office.submit(json);
        start("DocumentVerification", file, Map.of("verificationTable", table));
        return file;
    }

    private void start(String process, String file, Map<String, Object> more) {
        String setup = runtime.createProcessInstanceQuery().processInstanceBusinessKey(file).processDefinitionKey("EmbassyVerification").singleResult().getId();
        Map<String, Object> variables = new HashMap<>(more);
        for (String name : List.of("fileNumber", "file", "setup", "authority", "authorityHead")) {
            variables.put(name, runtime.getVariable(setup, name));
        }
        processes.start(process, file, variables);
        office.work();
    }

    private static String second(String json, String document) {
        return json.replace("\"documents\": [", "\"documents\": [" + document + ",");
    }

    @Test
    @DisplayName("Authentic: kept under the name of who verified, with all answers; the clock ends, and nobody else is asked")
    void genuine() {
        String file = verified(Office.sample("G05"), TABLE);
        assertThat(facts.notices(file, "A document of license file")).containsExactly("xg@embassies.veldora.example at 2026-11-23T09:00:00Z");
        office.completes("gita", file, "Verify document", authentic());
        assertThat(facts.verifications(file)).containsExactly("embassyXG AUTHENTIC");
        assertThat(facts.entry(file, "VERIFICATION_GIVEN")).contains("EUC CG-26-4", "\"authorityReply\":\"CONFIRMED\"", "\"signatoryInOffice\":\"YES\"");
        assertThat(facts.row("select answered_by from register.verification where file_number = ?", file)).containsEntry("answered_by", "gita");
        assertThat(office.ends(file)).containsExactlyInAnyOrder("DocumentVerification:EndEvent_DocumentsAuthentic", "StoppableClock:null",
                "TimedVerification:EndEvent_VerificationAnswered");
        assertThat(verification.verify(file).faults()).isEmpty();
    }

    @Test
    @DisplayName("Without a table, or for a document that no row names, nothing is verified")
    void nothingToVerify() {
        String contract = Office.sample("G05").replace("\"EUC\"", "\"CONTRACT\"");
        assertThat(office.ends(verified(contract, TABLE))).containsExactly("DocumentVerification:EndEvent_NothingLeft");
        assertThat(office.ends(verified(Office.sample("G05"), ""))).containsExactly("DocumentVerification:EndEvent_NothingLeft");
    }

    @Test
    @DisplayName("Neither no reply nor an answer that nothing can be confirmed counts as authentic")
    void neverAuthentic() {
        String noReply = verified(Office.sample("G05"), TABLE);
        office.completes("gita", noReply, "Verify document", noReply());
        assertThat(office.ends(noReply)).contains("DocumentVerification:EndEvent_DocumentsUnconfirmed");
        String unknown = verified(Office.sample("G05"), TABLE);
        office.completes("gita", unknown, "Verify document", unconfirmed("The ministry moved; nobody knows the archive."));
        assertThat(office.ends(unknown)).contains("DocumentVerification:EndEvent_DocumentsUnconfirmed");
    }

    @Test
    @DisplayName("Where there is no embassy the consular desk verifies; what the application says of the issuing State counts, not the destination")
    void noEmbassy() {
        String elsewhere = Office.sample("G05").replace("\"issuer\": ", "\"issuerCountry\": \"XB\", \"issuer\": ");
        String file = verified(elsewhere, TABLE);
        assertThat(desk.names("cora", file)).containsExactly("Verify document");
        assertThat(desk.names("gita", file)).isEmpty();
        assertThat(((Map<?, ?>) desk.variable("cora", file, "Verify document", "document")).get("issuingState")).isEqualTo("XB");
        assertThat(facts.row("select issuer_country from register.document where file_number = ?", file)).containsEntry("issuer_country", "XB");
        office.timePassesTo("2026-12-21T16:01:00Z");
        assertThat(desk.names("conrad", file)).as("its own head is asked in its place").contains("Verify for embassy");
        office.completes("conrad", file, "Verify for embassy", authentic());
        assertThat(office.ends(file)).contains("DocumentVerification:EndEvent_DocumentsAuthentic");
    }

    @Test
    @DisplayName("A silent embassy: reminder, then the desk is asked too; the desk answers in its place, and the embassy's task ends")
    void deskAnswers() {
        String file = verified(Office.sample("G05"), TABLE);
        office.timePassesTo("2026-12-14T15:59:00Z");
        assertThat(desk.mark("gita", file, "Verify document")).isEqualTo("REMINDED");
        assertThat(desk.names("cora", file)).isEmpty();
        office.timePassesTo("2026-12-14T16:01:00Z");
        assertThat(desk.mark("gita", file, "Verify document")).isEqualTo("ESCALATED");
        assertThat(desk.due("gita", file, "Verify document")).isEqualTo("2026-12-30T16:00:00Z");
        assertThat(facts.notices(file, "Overdue: verification")).containsExactly("consular@foreign.veldora.example at 2026-12-14T16:00:00Z");
        assertThat(facts.row("select deadline, escalated_to from register.verification where file_number = ?", file))
                .containsEntry("escalated_to", "consularDesk");
        office.completes("cora", file, "Verify for embassy", authentic());
        assertThat(facts.verifications(file)).containsExactly("embassyXG AUTHENTIC");
        assertThat(facts.row("select answered_by from register.verification where file_number = ?", file)).containsEntry("answered_by", "cora");
        assertThat(office.open(file)).containsExactly("Check completeness");
    }

    @Test
    @DisplayName("After the escalation the embassy itself may still answer")
    void embassyAnswersAfterAll() {
        String file = verified(Office.sample("G05"), TABLE);
        office.timePassesTo("2026-12-20T10:00:00Z");
        office.completes("gita", file, "Verify document", authentic());
        assertThat(office.open(file)).containsExactly("Check completeness");
        assertThat(office.ends(file)).contains("DocumentVerification:EndEvent_DocumentsAuthentic");
    }

    @Test
    @DisplayName("Everybody silent: not confirmed, by the engine; the embassy may still say so late, which is kept and marked late")
    void silence() {
        String file = verified(Office.sample("G05"), TABLE);
        office.timePassesTo("2026-12-30T15:59:00Z");
        assertThat(facts.verifications(file)).containsExactly("embassyXG open");
        office.timePassesTo("2026-12-30T16:01:00Z");
        assertThat(facts.verifications(file)).containsExactly("embassyXG CANNOT_CONFIRM deemed");
        assertThat(office.ends(file)).contains("DocumentVerification:EndEvent_DocumentsUnconfirmed", "TimedVerification:EndEvent_SilenceRecorded");
        assertThat(desk.names("cora", file)).isEmpty();
        office.completes("gita", file, "Verify document late", authentic());
        assertThat(facts.verifications(file)).containsExactly("embassyXG CANNOT_CONFIRM deemed", "embassyXG AUTHENTIC late");
        assertThat(facts.record(file)).containsSubsequence("REMINDER_SENT", "VERIFICATION_ESCALATED", "VERIFICATION_MISSED", "LATE_VERIFICATION_GIVEN");
        assertThat(office.ends(file)).contains("LateVerification:EndEvent_LateAnswerKept");
    }

    @Test
    @DisplayName("A late answer that the document is forged raises the same alarm")
    void lateForgery() {
        String file = verified(Office.sample("G05"), TABLE);
        office.timePassesTo("2026-12-30T16:01:00Z");
        office.completes("gita", file, "Verify document late", forged("The coast guard has no such number."));
        assertThat(facts.notices(file, "A document of license file " + file + " is not")).containsExactly("enforcement@veldora.example at 2026-12-30T16:01:00Z");
        office.completes("lena", file, "Hold original", Map.of("originalState", "WITH_ENFORCEMENT", "originalPlace", "Evidence room", "originalHolder", "Felix"));
        assertThat(office.ends(file)).contains("LateVerification:EndEvent_ForgeryReported");
    }

    @Test
    @DisplayName("Two documents are verified at the same time; one forged ends the other, whose request is withdrawn")
    void forgeryEndsTheOthers() {
        String two = second(Office.sample("G04"), """
                {"type": "IIC", "reference": "IIC-7", "issuer": "Chamber of Commerce of XG", "issuerCountry": "XG", "issuedOn": "2026-06-01"}""");
        String file = verified(two, TABLE);
        assertThat(office.open(file)).containsExactly("Check completeness", "Verify document", "Verify document");
        office.completes("erik", file, "Verify document", forged("No such certificate was issued."));
        assertThat(office.open(file)).containsExactlyInAnyOrder("Check completeness", "Hold original");
        assertThat(desk.names("gita", file)).isEmpty();
        assertThat(facts.record(file)).containsSubsequence("VERIFICATION_GIVEN", "VERIFICATION_WITHDRAWN", "FORGERY_REPORTED");
        assertThat(facts.entry(file, "VERIFICATION_WITHDRAWN")).contains("IIC IIC-7", "embassyXG");
        assertThat(desk.variable("luis", file, "Hold original", "forgeries").toString()).contains("MOD/5/2026/0091", "No such certificate was issued.")
                .doesNotContain("IIC-7");
        office.completes("luis", file, "Hold original", Map.of("originalState", "NEVER_HANDED_IN", "originalNote", "Only a copy came in."));
        assertThat(office.ends(file)).contains("DocumentVerification:EndEvent_DocumentNotAuthentic", "ForgedDocument:EndEvent_EvidenceSecured");
    }

    @Test
    @DisplayName("Two genuine documents: the block ends with the second answer")
    void bothGenuine() {
        String two = second(Office.sample("G05"), """
                {"type": "IIC", "reference": "IIC-8", "issuer": "Chamber of Commerce of XE", "issuerCountry": "XE", "issuedOn": "2026-06-01"}""");
        String file = verified(two, TABLE);
        office.completes("erik", file, "Verify document", authentic());
        assertThat(office.ends(file)).noneMatch(end -> end.startsWith("DocumentVerification"));
        office.completes("gita", file, "Verify document", authentic());
        assertThat(office.ends(file)).contains("DocumentVerification:EndEvent_DocumentsAuthentic");
    }

    @Test
    @DisplayName("A forged document stops the clocks of open consultations: their limits do not expire")
    void clocksStop() {
        String file = verified(Office.sample("G04"), TABLE);
        start("ConsultationRound", file, Map.of("finding", "ACCEPTABLE", "consulteesTable", "EmbassyVerificationConsultees"));
        office.timePassesTo("2026-11-25T10:00:00Z");
        office.completes("erik", file, "Verify document", forged("The stamp differs."));
        office.timePassesTo("2027-02-01T10:00:00Z");
        assertThat(facts.opinions(file)).isEmpty();
        assertThat(desk.names("david", file)).containsExactly("Give opinion");
        assertThat(facts.count("select count(*) from register.clock_pause where file_number = ? and restarted_at is null", file)).isOne();
    }

    @Test
    @DisplayName("The engine refuses what does not carry the answer, for whoever asks it directly too")
    void refused() {
        String file = verified(Office.sample("G05"), TABLE);
        assertThatThrownBy(() -> office.completes("gita", file, "Verify document", authentic("signatureCheck", "DIFFERS")))
                .isInstanceOf(SubmissionRefused.class).hasMessageContaining("The signature or the stamp differs from the specimen");
        Map<String, Object> unasked = authentic("authorityAsked", "NOT_ASKED");
        unasked.remove("authorityReply");
        unasked.remove("authorityContact");
        assertThatThrownBy(() -> office.completes("gita", file, "Verify document", unasked)).hasMessageContaining("Authentic needs the word of the issuing authority");
        assertThatThrownBy(() -> office.completes("gita", file, "Verify document", forged(""))).hasMessageContaining("Say what shows that the document is not authentic.");
        assertThat(facts.verifications(file)).containsExactly("embassyXG open");
        assertThat(desk.variable("gita", file, "Verify document", "verificationAnswer")).isNull();
    }

    @Test
    @DisplayName("A document kept as a specimen is shown to the embassy with the next document of that kind")
    void specimen() {
        String first = verified(Office.sample("G05"), TABLE);
        Map<String, Object> keep = authentic("keepSpecimen", true);
        keep.put("specimenDescription", "Blue round stamp, number CG-year-serial, signed in ink by the commander");
        office.completes("gita", first, "Verify document", keep);
        assertThat(facts.record(first)).contains("SPECIMEN_KEPT");
        String next = verified(Office.sample("G05"), TABLE);
        assertThat((List<?>) desk.variable("gita", next, "Verify document", "specimens")).anySatisfy(row -> assertThat(row.toString())
                .contains("authority=Coast Guard of XG", "signatory=Commander, Materiel", "Blue round stamp").doesNotContain(first));
        assertThat((List<?>) desk.variable("erik", verified(Office.sample("G04"), TABLE), "Verify document", "specimens")).as("of another State")
                .noneMatch(row -> row.toString().contains("Blue round stamp"));
    }

    @Test
    @DisplayName("A stopped clock stops the verification's limit as well")
    void stoppedClock() {
        String file = verified(Office.sample("G05"), TABLE);
        assertThat(desk.variable("gita", file, "Verify document", "why").toString())
                .contains("Embassy in Republic G is asked by row 3 of the table EmbassyVerificationVerification", "Consular desk is asked to answer, too");
        office.timePassesTo("2026-11-24T10:00:00Z");
        clock(true, file);
        office.timePassesTo("2026-11-26T10:00:00Z");
        clock(false, file);
        assertThat(desk.due("gita", file, "Verify document")).isEqualTo("2026-12-16T16:00:00Z");
        assertThat(facts.row("select deadline from register.verification where file_number = ?", file).get("deadline").toString()).startsWith("2026-12-16T16:00");
    }

    @Test
    @DisplayName("A limit that is asked for while the clock stands does not expire before the clock runs again")
    void askedWhileStopped() {
        String file = office.submit(Office.sample("G05"));
        clock(true, file);
        start("DocumentVerification", file, Map.of("verificationTable", TABLE));
        office.timePassesTo("2027-01-20T10:00:00Z");
        assertThat(facts.verifications(file)).containsExactly("embassyXG open");
        assertThat(desk.names("cora", file)).isEmpty();
        clock(false, file);
        assertThat(desk.due("gita", file, "Verify document")).isAfter("2027-01-20T10:00:00Z");
    }

    @Test
    @DisplayName("Hold: the head of the silent agency is told again and again, and the file waits for its answer")
    void hold() {
        String file = office.submit(Office.sample("G05"));
        Map<String, Object> row = Map.of("agency", "embassyXG", "limit", 5, "unit", "WORKING_DAYS", "silenceMeans", "HOLD", "grace", 5, "mandatory", true);
        start("TimedVerification", file, Map.of("verification", Map.of("consultee", row,
                "document", Map.of("place", 1, "type", "EUC", "reference", "CG-26-4", "issuingState", "XG"))));
        office.timePassesTo("2026-12-08T10:00:00Z");
        assertThat(desk.mark("gita", file, "Verify document")).isEqualTo("OVERDUE");
        office.timePassesTo("2026-12-16T10:00:00Z");
        assertThat(facts.notices(file, "Overdue: verification")).containsExactly("goran@veldora.example at 2026-11-30T16:00:00Z",
                "goran@veldora.example at 2026-12-07T16:00:00Z", "goran@veldora.example at 2026-12-14T16:00:00Z");
        assertThat(facts.notices(file, "License file " + file + " waits for a silent agency")).as("and who decides the file, as often").containsExactly(
                "licensing@veldora.example at 2026-11-30T16:00:00Z", "licensing@veldora.example at 2026-12-07T16:00:00Z", "licensing@veldora.example at 2026-12-14T16:00:00Z");
        assertThat(desk.variable("gita", file, "Verify document", "overdueSince")).as("the first deadline, not the last alarm")
                .isEqualTo(Date.from(Instant.parse("2026-11-30T16:00:00Z")));
        assertThat(facts.record(file)).contains("VERIFICATION_OVERDUE").doesNotContain("VERIFICATION_MISSED");
        office.completes("gita", file, "Verify document", authentic());
        assertThat(facts.verifications(file)).containsExactly("embassyXG AUTHENTIC");
    }

    private void clock(boolean stop, String file) {
        transaction.executeWithoutResult(status -> {
            if (stop) {
                fileClock.stop(file + "/question", file, null, "A question to the applicant", "lena");
            } else {
                fileClock.restart(file + "/question", file);
            }
        });
        office.work();
    }
}
