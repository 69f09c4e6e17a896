package dev.assent.verification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts a correction to those who gave the answer. */
@Component
class RegisterCorrection implements JavaDelegate {
    private final Corrections corrections;
    private final VerificationsOnFile onFile;

    RegisterCorrection(Corrections corrections, VerificationsOnFile onFile) {
        this.corrections = corrections;
        this.onFile = onFile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentCheck wrong = corrections.ask(Correction.of(execution));
        VerificationCorrection.VERIFIERS.set(execution, String.join(",", wrong.verifiers()));
        VerificationCorrection.STANDING_ANSWER.set(execution, onFile.row(wrong, TimedVerification.SETUP.of(execution)));
    }
}
