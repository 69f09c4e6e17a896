package dev.assent.verification;

import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;

/** Contract of {@code processes/blocks/DocumentVerification.bpmn}. */
final class DocumentVerification {
    static final Variable<String> TABLE = Variable.text("verificationTable");
    static final Variable<List<Map<String, Object>>> VERIFICATIONS = Variable.rows("verifications");
    static final Variable<Boolean> ANY_TO_VERIFY = Variable.yesNo("anyToVerify");
    static final Variable<String> DOCUMENTS_GENUINE = Variable.text("documentsGenuine");
    static final Variable<List<Map<String, Object>>> ANSWERS = Variable.rows("verificationAnswers");
    static final Variable<List<Map<String, Object>>> ADVICE = Variable.rows("verificationAdvice");

    private DocumentVerification() {
    }
}
