package dev.assent.verification;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Those who gave the answer confirm that it was wrong. */
@Component
class CorrectVerification implements JavaDelegate {
    private final Corrections corrections;

    CorrectVerification(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrections.correct(Correction.of(execution), VerificationCorrection.CONFIRMED_BY.find(execution).orElse(Register.ENGINE));
    }
}
