package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.StoppableClock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The deadline has passed without an answer: does what the row says silence means. */
@Component
class ApplySilenceRule implements JavaDelegate {
    private final Silences silences;

    ApplySilenceRule(Silences silences) {
        this.silences = silences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> row = TimedConsultation.CONSULTEE.of(execution);
        Consultee consultee = Consultee.of(row);
        boolean escalated = TimedConsultation.ESCALATED_TO.find(execution).isPresent();
        boolean inGrace = StoppableClock.IN_GRACE.find(execution).orElse(false);
        Expiry.Step step = silences.apply(new Silences.Case(execution.getProcessInstanceId(), TimedConsultation.FILE_NUMBER.of(execution),
                TimedConsultation.SETUP.of(execution), row, TimedConsultation.FILE.of(execution), LateOpinion.QUESTION.find(execution).orElse(null),
                TimedConsultation.STARTED_AT.of(execution).toInstant(), inGrace), consultee, escalated,
                TimedConsultation.DEADLINE.of(execution).toInstant());
        TimedConsultation.SILENCE_OUTCOME.set(execution, step.outcome().name());
        switch (step.outcome()) {
            case NOT_YET -> StoppableClock.begin(execution, step.start(), step.dates(), inGrace);
            case WAITING -> Stage.overdue(execution, step, "OVERDUE");
            case ESCALATED -> {
                Stage.overdue(execution, step, "ESCALATED");
                TimedConsultation.ESCALATED_TO.set(execution, consultee.escalateTo());
                TimedConsultation.SILENCE_MEANS.set(execution, consultee.afterGrace().name());
            }
            case SETTLED -> { }
        }
    }
}
