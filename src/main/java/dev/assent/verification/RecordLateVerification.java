package dev.assent.verification;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps an answer that came after silence had been recorded, and marks it late. */
@Component
class RecordLateVerification implements JavaDelegate {
    private final Verifications verifications;
    private final Specimens specimens;

    RecordLateVerification(Verifications verifications, Specimens specimens) {
        this.verifications = verifications;
        this.specimens = specimens;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = TimedVerification.FILE_NUMBER.of(execution);
        String person = LateVerification.VERIFIED_BY.find(execution).orElse(Register.ENGINE);
        String id = execution.getProcessInstanceId();
        verifications.keepLate(number, id, LateVerification.MISSED.of(execution), GivenVerification.of(execution, person, true));
        GivenVerification.specimen(execution).ifPresent(marks -> specimens.keep(id, number, TimedVerification.DOCUMENT.of(execution), marks, person));
    }
}
