package dev.assent.verification;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Those who gave the answer stand by it. */
@Component
class UpholdVerification implements JavaDelegate {
    private final Corrections corrections;

    UpholdVerification(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrections.uphold(Correction.of(execution), VerificationCorrection.OBJECTION.of(execution),
                VerificationCorrection.CONFIRMED_BY.find(execution).orElse(Register.ENGINE));
    }
}
