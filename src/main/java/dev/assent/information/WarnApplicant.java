package dev.assent.information;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The limit has passed: warns the applicant once and gives the grace of the row; nobody is reminded in it. */
@Component
class WarnApplicant implements JavaDelegate {
    private final Questioning questioning;

    WarnApplicant(Questioning questioning) {
        this.questioning = questioning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Questioning.Dates grace = questioning.warn(TimedQuestion.REQUEST.of(execution), InformationRequest.SETUP.of(execution),
                TimedQuestion.ANSWER_LIMIT.of(execution).toInstant());
        TimedQuestion.date(execution, grace);
        TimedQuestion.WARNED.set(execution, true);
    }
}
