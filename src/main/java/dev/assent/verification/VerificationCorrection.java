package dev.assent.verification;

import dev.assent.engine.Variable;
import java.util.Map;

/** Contract of {@code processes/blocks/VerificationCorrection.bpmn}. */
final class VerificationCorrection {
    static final String PROCESS = "VerificationCorrection";
    /** tells those who keep the original of a forged document that an answer was corrected */
    static final String VERIFICATION_CORRECTED = "VerificationCorrected";
    static final Variable<String> AUTHORITY = Variable.text("authority");
    /** id of the verification whose answer was wrong */
    static final Variable<String> CORRECTED_VERIFICATION = Variable.text("correctedVerification");
    static final Variable<String> CORRECTED_ANSWER = Variable.text("correctedAnswer");
    static final Variable<String> REASONS = Variable.text("correctionReasons");
    static final Variable<String> SOURCE = Variable.text("correctionSource");
    static final Variable<String> STARTED_BY = Variable.text("startedBy");
    /** groups of those who gave the answer: the agency asked and whoever was asked in its place */
    static final Variable<String> VERIFIERS = Variable.text("verifiers");
    /** the answer as it stands, as forms show it */
    static final Variable<Map<String, Object>> STANDING_ANSWER = Variable.map("standingAnswer");
    static final Variable<String> OBJECTION = Variable.text("correctionObjection");
    static final Variable<String> CONFIRMED_BY = Variable.text("confirmCorrectionBy");

    private VerificationCorrection() {
    }
}
