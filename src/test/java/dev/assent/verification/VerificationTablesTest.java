package dev.assent.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of verification, row by row, without an engine of processes. */
class VerificationTablesTest {
    private static final DmnEngine DMN = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final String EMBASSY = "processes/setups/embassy-verification/EmbassyVerificationVerification.dmn";
    private static final String LEAD = "processes/setups/lead-authority/LeadAuthorityVerification.dmn";

    private static List<Map<String, Object>> rows(String file, Map<String, Object> variables) {
        String decision = Path.of(file).getFileName().toString().replace(".dmn", "");
        try (var model = Files.newInputStream(Path.of(file))) {
            return DMN.evaluateDecisionTable(DMN.parseDecision(decision, model), variables).getResultList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> document(String type, String state) {
        return Map.of("type", type, "issuingState", state);
    }

    @ParameterizedTest
    @CsvSource({
        "EUC, XE, NORMAL, embassyXE, 15, 10, consularDesk",
        "IIC, XG, NORMAL, embassyXG, 15, 10, consularDesk",
        "IMPORT_PERMIT, XH, URGENT, embassyXH, 3, 2, consularDesk",
        "EUC, XA, NORMAL, consularDesk, 20, 5, consularDeskHead",
        "DVC, XB, URGENT, consularDesk, 4, 1, consularDeskHead"})
    @DisplayName("A certificate is verified by the embassy in the issuing State, or by the consular desk where there is none")
    void whoVerifies(String type, String state, String urgency, String agency, int limit, int grace, String escalateTo) {
        assertThat(rows(EMBASSY, Map.of("document", document(type, state), "file", Map.of("urgency", urgency)))).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("agency", agency).containsEntry("limit", limit).containsEntry("grace", grace)
                        .containsEntry("escalateTo", escalateTo).containsEntry("silenceMeans", "ESCALATE").containsEntry("afterGrace", "CANNOT_CONFIRM")
                        .containsEntry("mandatory", true).containsEntry("inform", "enforcement"));
    }

    @Test
    @DisplayName("What no State issues is not verified")
    void notVerified() {
        assertThat(rows(EMBASSY, Map.of("document", document("CONTRACT", "XE"), "file", Map.of("urgency", "NORMAL")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "EUC, XE, 2.1.h, 1000, embassyXE",
        "EUC, XG, 3, 1000, embassyXG",
        "EUC, XE, 2.1.b, 1000, -",
        "EUC, XA, 2.1.h, 520000, -",
        "EUC, XB, 2.1.b, 14400000, -",
        "EUC, XQ, 2.1.e, 50000000, consularDesk",
        "CONTRACT, XE, 2.1.h, 60000000, -"})
    @DisplayName("The lead authority has end-use certificates verified: of small arms where there is an embassy, and of large transfers")
    void leadAuthority(String type, String state, String category, double value, String agency) {
        List<Object> asked = rows(LEAD, Map.of("document", document(type, state), "file", Map.of("categories", List.of(category), "totalValue", value)))
                .stream().map(row -> row.get("agency")).distinct().toList();
        assertThat(asked).isEqualTo(agency == null ? List.of() : List.of(agency));
    }

    private static Map<String, Object> answer() {
        Map<String, Object> answer = new HashMap<>(Map.of("verificationAnswer", "AUTHENTIC", "formCheck", "MATCHES", "signatureCheck", "MATCHES",
                "authorityAsked", "ASKED", "authorityReply", "CONFIRMED", "signatoryInOffice", "YES", "endUserExists", "YES"));
        answer.put("verificationFindings", null);
        answer.put("keepSpecimen", true);
        return answer;
    }

    private static List<Object> refusals(String table, Map<String, Object> answer) {
        return rows("processes/rules/" + table + ".dmn", answer).stream().map(row -> row.get("field")).toList();
    }

    @Test
    @DisplayName("An answer without a fault is admitted")
    void admitted() {
        assertThat(refusals("VerificationAdmissible", answer())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "authorityAsked, NOT_ASKED, authorityAsked",
        "authorityAsked, -, authorityAsked",
        "authorityReply, NO_REPLY, authorityReply",
        "authorityReply, DENIED, authorityReply",
        "formCheck, DIFFERS, formCheck",
        "signatureCheck, DIFFERS, signatureCheck",
        "signatoryInOffice, NO, signatoryInOffice",
        "endUserExists, NO, endUserExists"})
    @DisplayName("Nothing is called authentic that the issuing authority did not confirm, or in which anything differs")
    void notAuthentic(String question, String said, String refused) {
        Map<String, Object> answer = answer();
        answer.put(question, said);
        assertThat(refusals("VerificationAdmissible", answer)).containsExactly(refused);
    }

    @ParameterizedTest
    @CsvSource({"formCheck, NO_SPECIMEN", "signatureCheck, NO_SPECIMEN", "signatoryInOffice, UNKNOWN", "endUserExists, UNKNOWN"})
    @DisplayName("What is merely not known does not outweigh the word of the issuing authority")
    void notKnown(String question, String said) {
        Map<String, Object> answer = answer();
        answer.put(question, said);
        assertThat(refusals("VerificationAdmissible", answer)).isEmpty();
    }

    @Test
    @DisplayName("Not authentic and not confirmed need findings; no reply needs a question; only the authentic is kept as a specimen")
    void otherAnswers() {
        Map<String, Object> answer = answer();
        answer.put("verificationAnswer", "NOT_AUTHENTIC");
        assertThat(refusals("VerificationAdmissible", answer)).containsExactly("verificationFindings", "keepSpecimen");
        answer.put("keepSpecimen", false);
        answer.put("verificationFindings", "The stamp differs.");
        assertThat(refusals("VerificationAdmissible", answer)).isEmpty();
        answer.put("verificationAnswer", "CANNOT_CONFIRM");
        answer.put("verificationFindings", "");
        assertThat(refusals("VerificationAdmissible", answer)).containsExactly("verificationFindings");
        answer.put("verificationAnswer", "NO_REPLY");
        assertThat(refusals("VerificationAdmissible", answer)).as("it has replied").containsExactly("verificationAnswer");
        answer.put("authorityReply", "NO_REPLY");
        assertThat(refusals("VerificationAdmissible", answer)).isEmpty();
        answer.put("authorityAsked", "NOT_ASKED");
        answer.put("authorityReply", null);
        assertThat(refusals("VerificationAdmissible", answer)).containsExactly("authorityAsked");
    }

    @Test
    @DisplayName("An original that is held has a place and a holder; one that never came in has an explanation")
    void original() {
        Map<String, Object> report = new HashMap<>(Map.of("originalState", "HELD"));
        report.put("originalPlace", null);
        report.put("originalHolder", "");
        report.put("originalNote", null);
        assertThat(refusals("HoldAdmissible", report)).containsExactly("originalPlace", "originalHolder");
        report.put("originalState", "NEVER_HANDED_IN");
        assertThat(refusals("HoldAdmissible", report)).containsExactly("originalNote");
        report.put("originalNote", "A copy by mail; the original is asked for through the embassy.");
        assertThat(refusals("HoldAdmissible", report)).isEmpty();
    }

    @Test
    @DisplayName("A correction needs an answer that a document is not authentic, and names it")
    void correction() {
        Map<String, Object> asked = new HashMap<>(Map.of("failedVerifications", 0));
        asked.put("correctedVerification", null);
        assertThat(refusals("CorrectionAdmissible", asked)).containsExactly("");
        asked.put("failedVerifications", 1);
        assertThat(refusals("CorrectionAdmissible", asked)).containsExactly("correctedVerification");
        asked.put("correctedVerification", "v-1");
        assertThat(refusals("CorrectionAdmissible", asked)).isEmpty();
    }

    @Test
    @DisplayName("A correction is confirmed by somebody else than who asked for it; who stands by the answer says why")
    void confirmation() {
        Map<String, Object> said = new HashMap<>(Map.of("correctionConfirmed", true, "startedBy", "lena", "person", Map.of("id", "erik")));
        said.put("correctionObjection", null);
        assertThat(refusals("ConfirmationAdmissible", said)).isEmpty();
        said.put("person", Map.of("id", "lena"));
        assertThat(refusals("ConfirmationAdmissible", said)).containsExactly("correctionConfirmed");
        said.put("person", Map.of("id", "erik"));
        said.put("correctionConfirmed", false);
        assertThat(refusals("ConfirmationAdmissible", said)).containsExactly("correctionObjection");
        said.put("correctionObjection", "The note is forged as well.");
        assertThat(refusals("ConfirmationAdmissible", said)).isEmpty();
    }

    @Test
    @DisplayName("No measure makes a forged document acceptable")
    void mitigation() {
        assertThat(refusals("MitigationAdmissible", Map.of("residualRisk", "ACCEPTABLE", "documentsGenuine", "NOT_AUTHENTIC"))).containsExactly("residualRisk");
        assertThat(refusals("MitigationAdmissible", Map.of("residualRisk", "OVERRIDING", "documentsGenuine", "NOT_AUTHENTIC"))).isEmpty();
        assertThat(refusals("MitigationAdmissible", Map.of("residualRisk", "ACCEPTABLE", "documentsGenuine", "CANNOT_CONFIRM"))).isEmpty();
    }
}
