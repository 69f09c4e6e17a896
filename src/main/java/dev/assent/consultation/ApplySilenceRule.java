package dev.assent.consultation;

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
        Silences.Step step = silences.apply(new Silences.Case(execution.getProcessInstanceId(), TimedConsultation.FILE_NUMBER.of(execution),
                TimedConsultation.SETUP.of(execution), row, TimedConsultation.FILE.of(execution)), consultee, escalated,
                TimedConsultation.DEADLINE.of(execution).toInstant());
        TimedConsultation.SILENCE_OUTCOME.set(execution, step.outcome().name());
        if (step.grace() == null) {
            return;
        }
        Stage.begin(execution, step.graceStart(), step.grace(), true);
        TimedConsultation.MARK.set(execution, step.outcome() == SilenceRule.Outcome.ESCALATED ? "ESCALATED" : "OVERDUE");
        TimedConsultation.PRIORITY.set(execution, 80);
        if (step.outcome() == SilenceRule.Outcome.ESCALATED) {
            TimedConsultation.ESCALATED_TO.set(execution, consultee.escalateTo());
            TimedConsultation.SILENCE_MEANS.set(execution, consultee.afterGrace().name());
        }
    }
}
