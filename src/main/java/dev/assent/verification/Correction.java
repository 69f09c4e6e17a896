package dev.assent.verification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What the lead asks those to confirm who said that a document is not authentic.
 *
 * @param id           of the process, and of the answer that it becomes
 * @param verification whose answer was wrong
 * @param answer       the right one
 * @param source       on what it rests, such as a note of the issuing authority
 */
record Correction(String id, String fileNumber, String setup, String authority, String verification, Answer answer, String reasons, String source,
        String askedBy) {

    static Correction of(DelegateExecution execution) {
        return new Correction(execution.getProcessInstanceId(), TimedVerification.FILE_NUMBER.of(execution), TimedVerification.SETUP.of(execution),
                VerificationCorrection.AUTHORITY.of(execution), VerificationCorrection.CORRECTED_VERIFICATION.of(execution),
                Answer.valueOf(VerificationCorrection.CORRECTED_ANSWER.of(execution)), VerificationCorrection.REASONS.of(execution),
                VerificationCorrection.SOURCE.of(execution), VerificationCorrection.STARTED_BY.of(execution));
    }

    /** What is kept as the findings of the new answer. */
    Map<String, Object> findings() {
        Map<String, Object> findings = new LinkedHashMap<>();
        findings.put("findings", reasons);
        findings.put(DocumentCheck.CORRECTS, verification);
        findings.put(DocumentCheck.SOURCE, source);
        findings.put("askedBy", askedBy);
        return findings;
    }

    /** For the record, which refers to the answer that was wrong; that one stays as it was given. */
    Map<String, Object> facts(DocumentCheck wrong) {
        Map<String, Object> facts = Verifications.about(wrong);
        facts.put("earlierAnswer", wrong.answer().name());
        facts.put("answer", answer.name());
        facts.put("reasons", reasons);
        facts.put("source", source);
        facts.put("askedBy", askedBy);
        return facts;
    }
}
