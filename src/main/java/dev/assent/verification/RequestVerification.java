package dev.assent.verification;

import dev.assent.consultation.Consultee;
import dev.assent.consultation.Deadlines;
import dev.assent.consultation.StoppableClock;
import dev.assent.register.Register;
import java.time.Instant;
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
    private final Register register;

    RequestVerification(Deadlines deadlines, Verifications verifications, Specimens specimens, Register register) {
        this.deadlines = deadlines;
        this.verifications = verifications;
        this.specimens = specimens;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Request request = Request.of(TimedVerification.VERIFICATION.of(execution));
        Consultee consultee = Consultee.of(request.row());
        Instant start = register.now();
        String number = TimedVerification.FILE_NUMBER.of(execution);
        String setup = TimedVerification.SETUP.of(execution);
        var dates = deadlines.limit(setup, number, consultee, start);
        verifications.ask(execution.getProcessInstanceId(), number, setup, request.place(), request.row(), dates.deadline());
        StoppableClock.begin(execution, start, dates, false);
        request.set(execution, consultee, specimens.matching(request.document()));
        TimedVerification.PRIORITY.set(execution, StoppableClock.priority(TimedVerification.FILE.of(execution)));
    }
}
