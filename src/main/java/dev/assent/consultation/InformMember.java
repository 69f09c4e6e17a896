package dev.assent.consultation;

import dev.assent.register.Register;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Informs a member that it may call the case in, and until when. */
@Component
class InformMember implements JavaDelegate {
    private final CallIns callIns;
    private final Register register;

    InformMember(CallIns callIns, Register register) {
        this.callIns = callIns;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> row = TimedConsultation.CONSULTEE.of(execution);
        Instant start = register.now();
        Consultee member = Consultee.of(row);
        Deadlines.Dates dates = callIns.offer(new CallIns.Right(execution.getProcessInstanceId(), TimedConsultation.FILE_NUMBER.of(execution),
                TimedConsultation.SETUP.of(execution), member, start), row);
        Stage.begin(execution, start, dates, false);
        TimedConsultation.CONSULTEE.set(execution, CallInRight.offer(row));
        TimedConsultation.AGENCY.set(execution, member.agency());
        TimedConsultation.PRIORITY.set(execution, "URGENT".equals(TimedConsultation.FILE.of(execution).get("urgency")) ? 90 : 50);
    }
}
