package dev.assent.consultation;

import dev.assent.clock.Deadlines;
import dev.assent.clock.RowClock;
import dev.assent.clock.StoppableClock;
import dev.assent.engine.Processes;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the agency by mail and by a mark on its task; once a time limit. */
@Component
class SendReminder implements JavaDelegate {
    private final Notices notices;
    private final Register register;
    private final Processes processes;

    SendReminder(Notices notices, Register register, Processes processes) {
        this.notices = notices;
        this.register = register;
        this.processes = processes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = TimedConsultation.FILE_NUMBER.of(execution);
        // the clock of the whole file is no agency's
        String agency = TimedConsultation.CONSULTEE.of(execution).get(RowClock.TELL) instanceof String group ? group : TimedConsultation.AGENCY.of(execution);
        Date deadline = StoppableClock.DEADLINE.of(execution);
        notices.toGroup(execution.getActivityInstanceId(), number, TimedConsultation.SETUP.of(execution), agency,
                Wording.reminder(TimedConsultation.CONSULTEE.of(execution), number, deadline.toInstant()));
        register.append(number, "REMINDER_SENT", Register.ENGINE, Map.of("agency", agency, "deadline", deadline.toInstant().toString()));
        // on the task of who called the clock
        processes.mark(execution.getProcessInstance().getSuperExecution().getProcessInstanceId(), TimedConsultation.MARK.name(), "REMINDED");
        StoppableClock.REMINDER_DATE.set(execution, Date.from(Deadlines.never(deadline.toInstant())));
    }
}
