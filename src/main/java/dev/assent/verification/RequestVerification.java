package dev.assent.verification;

import dev.assent.clock.Consultee;
import dev.assent.clock.Deadlines;
import dev.assent.clock.StoppableClock;
import dev.assent.register.Leads;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Dates the verification from its row, tells the agency, and lays out the specimens to compare with. */
@Component
class RequestVerification implements JavaDelegate {
    private final Deadlines deadlines;
    private final Verifications verifications;
    private final Specimens specimens;

    RequestVerification(Deadlines deadlines, Verifications verifications, Specimens specimens) {
        this.deadlines = deadlines;
        this.verifications = verifications;
        this.specimens = specimens;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Request request = Request.of(TimedVerification.VERIFICATION.of(execution));
        Consultee consultee = Consultee.of(request.row());
        String number = TimedVerification.FILE_NUMBER.of(execution);
        String setup = TimedVerification.SETUP.of(execution);
        Deadlines.Begun begun = deadlines.begin(setup, number, Leads.WHOLE, consultee);
        verifications.ask(execution.getProcessInstanceId(), number, setup, request.place(), request.row(), begun.start(), begun.dates().deadline());
        StoppableClock.begin(execution, begun.start(), begun.dates(), false);
        request.set(execution, consultee, specimens.matching(request.document()));
        TimedVerification.PRIORITY.set(execution, StoppableClock.priority(TimedVerification.FILE.of(execution)));
    }
}
