package dev.assent.verification;

import java.util.List;
import java.util.Map;
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
        List<Map<String, Object>> forgeries = alarm.raise(TimedVerification.FILE_NUMBER.of(execution), TimedVerification.SETUP.of(execution));
        ForgedDocument.FORGERIES.set(execution, forgeries);
        ForgedDocument.FORGERY_STANDS.set(execution, !forgeries.isEmpty());
    }
}
