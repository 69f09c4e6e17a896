package dev.assent.verification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Stops the clocks of the file and informs, once for each forged document. */
@Component
class RaiseForgeryAlarm implements JavaDelegate {
    private final ForgeryAlarm alarm;

    RaiseForgeryAlarm(ForgeryAlarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ForgedDocument.FORGERIES.set(execution, alarm.raise(TimedVerification.FILE_NUMBER.of(execution), TimedVerification.SETUP.of(execution)));
    }
}
