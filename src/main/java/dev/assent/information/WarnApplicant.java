package dev.assent.information;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The limit has passed: warns the applicant once and gives the grace of the row; nobody is reminded in it. */
@Component
class WarnApplicant implements JavaDelegate {
    private final Inquiries inquiries;

    WarnApplicant(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Inquiries.Dates grace = inquiries.warn(TimedQuestion.REQUEST.of(execution), InformationRequest.SETUP.of(execution),
                TimedQuestion.ANSWER_LIMIT.of(execution).toInstant());
        TimedQuestion.date(execution, grace);
        TimedQuestion.WARNED.set(execution, true);
    }
}
