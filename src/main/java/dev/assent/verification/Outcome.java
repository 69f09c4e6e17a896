package dev.assent.verification;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the verifications of a file come to, as the block hands it on. */
record Outcome(String genuine, List<Map<String, Object>> answers, List<Map<String, Object>> advice) {

    static Outcome of(VerificationsOnFile verifications, String fileNumber, String setup) {
        return new Outcome(verifications.genuine(fileNumber), verifications.rows(fileNumber, setup), verifications.advice(fileNumber, setup));
    }

    void set(VariableScope scope) {
        DocumentVerification.DOCUMENTS_GENUINE.set(scope, genuine);
        DocumentVerification.ANSWERS.set(scope, answers);
        DocumentVerification.ADVICE.set(scope, advice);
    }
}
