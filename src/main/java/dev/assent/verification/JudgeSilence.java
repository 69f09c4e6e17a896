package dev.assent.verification;

import dev.assent.clock.Consultee;
import dev.assent.clock.StoppableClock;
import dev.assent.consultation.Expiry;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The deadline has passed without an answer: asks the body that the row names, or records that nothing is confirmed. */
@Component
class JudgeSilence implements JavaDelegate {
    private final Expiry expiry;
    private final MissedVerifications missed;

    JudgeSilence(Expiry expiry, MissedVerifications missed) {
        this.expiry = expiry;
        this.missed = missed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Consultee consultee = Consultee.of(TimedVerification.CONSULTEE.of(execution));
        boolean inGrace = TimedVerification.IN_GRACE.find(execution).orElse(false);
        Expiry.Limit limit = new Expiry.Limit(execution.getProcessInstanceId(), TimedVerification.SETUP.of(execution),
                TimedVerification.FILE_NUMBER.of(execution), TimedVerification.STARTED_AT.of(execution).toInstant(), inGrace,
                TimedVerification.ESCALATED_TO.find(execution).isPresent(), TimedVerification.DEADLINE.of(execution).toInstant());
        Expiry.Step step = expiry.of(limit, consultee);
        TimedVerification.SILENCE_OUTCOME.set(execution, step.outcome().name());
        switch (step.outcome()) {
            case NOT_YET -> StoppableClock.begin(execution, step.start(), step.dates(), inGrace);
            case SETTLED -> missed.settle(limit, Missed.of(execution));
            default -> Missed.next(execution, consultee, step, missed.alarm(limit, consultee, step));
        }
    }
}
