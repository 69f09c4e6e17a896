package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.Deadlines;
import dev.assent.clock.StoppableClock;
import dev.assent.register.Leads;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Informs a member that it may call the case in, and until when. */
@Component
class InformMember implements JavaDelegate {
    private final CallIns callIns;
    private final Deadlines deadlines;

    InformMember(CallIns callIns, Deadlines deadlines) {
        this.callIns = callIns;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> row = TimedConsultation.CONSULTEE.of(execution);
        Consultee member = Consultee.of(row);
        String number = TimedConsultation.FILE_NUMBER.of(execution);
        String setup = TimedConsultation.SETUP.of(execution);
        Instant start = deadlines.start(setup, number, Leads.WHOLE, member);
        Deadlines.Dates dates = callIns.offer(new CallIns.Right(execution.getProcessInstanceId(), number, setup, member, start), row);
        StoppableClock.begin(execution, start, dates, false);
        TimedConsultation.CONSULTEE.set(execution, CallInRight.offer(row));
        TimedConsultation.AGENCY.set(execution, member.agency());
        TimedConsultation.PRIORITY.set(execution, "URGENT".equals(TimedConsultation.FILE.of(execution).get("urgency")) ? 90 : 50);
    }
}
