package dev.assent.information;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The applicant is asked; from now on the clock stands, where the row says so and the question comes in time. */
@Component
class PutQuestion implements JavaDelegate {
    private final Questioning questioning;

    PutQuestion(Questioning questioning) {
        this.questioning = questioning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Questioning.Dates dates = questioning.put(TimedQuestion.REQUEST.of(execution), InformationRequest.SETUP.of(execution),
                TimedQuestion.WORDING.of(execution), TimedQuestion.WORDING_NEEDED.find(execution).orElse(null),
                InformationRequest.FORWARDED_BY.find(execution).orElse(null));
        TimedQuestion.date(execution, dates);
        TimedQuestion.WARNED.set(execution, false);
    }
}
