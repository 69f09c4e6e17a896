package dev.assent.escalation;

import dev.assent.clock.StoppableClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The body has not decided in time: does what the row says its silence means. */
@Component
class ApplyExpiryRule implements JavaDelegate {
    private final Expiries expiries;

    ApplyExpiryRule(Expiries expiries) {
        this.expiries = expiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Expiries.Step step = expiries.apply(execution.getProcessInstanceId(), Case.of(execution), Rung.of(EscalationLadder.RUNG_ROW.of(execution)),
                RungClock.CLOCK_ROW.of(execution), RungClock.STARTED_AT.of(execution).toInstant());
        EscalationDecision.EXPIRY_OUTCOME.set(execution, step.waits() ? "WAITING" : "SETTLED");
        if (step.waits() && step.late()) {
            StoppableClock.overdue(execution);
            RungClock.MARK.set(execution, "OVERDUE");
        }
        if (step.waits()) {
            RungClock.again(execution, step.start(), step.dates());
        }
    }
}
