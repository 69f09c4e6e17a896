package dev.assent.verification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what the verifications come to; whoever is still asked need not answer any more. */
@Component
class WeighVerifications implements JavaDelegate {
    private final Verifications verifications;
    private final VerificationsOnFile onFile;

    WeighVerifications(Verifications verifications, VerificationsOnFile onFile) {
        this.verifications = verifications;
        this.onFile = onFile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = TimedVerification.FILE_NUMBER.of(execution);
        verifications.withdrawOpen(number);
        Outcome.of(onFile, number, TimedVerification.SETUP.of(execution)).set(execution);
    }
}
