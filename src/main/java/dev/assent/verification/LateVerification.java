package dev.assent.verification;

import dev.assent.engine.Variable;
import java.util.Date;

/** Contract of {@code processes/blocks/LateVerification.bpmn}. */
final class LateVerification {
    static final String VERIFICATION_MISSED = "VerificationMissed";
    /** id of the verification that was missed */
    static final Variable<String> MISSED = Variable.text("missedVerification");
    static final Variable<String> VERIFIED_BY = Variable.text("verifyLateBy");
    static final Variable<Date> OUTER_LIMIT = Variable.instant("outerLimit");

    private LateVerification() {
    }
}
