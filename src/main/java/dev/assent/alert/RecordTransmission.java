package dev.assent.alert;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The alert was handed over to the State: when, and what proves it. */
@Component
class RecordTransmission implements JavaDelegate {
    private final StateAlerts alerts;

    RecordTransmission(StateAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        alerts.sent(StateAlert.FILE_NUMBER.of(execution), StateAlert.ALERT.of(execution), LocalDate.parse(StateAlert.SENT_ON.of(execution)),
                StateAlert.REFERENCE.of(execution).strip(), StateAlert.SENT_BY.of(execution));
    }
}
