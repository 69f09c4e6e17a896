package dev.assent.intake;

import dev.assent.engine.step.Limits;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the applicant the list of what is missing, with the date by which it is to come. */
@Component
class AskApplicant implements JavaDelegate {
    private final Limits limits;
    private final Completion completion;

    AskApplicant(Limits limits, Completion completion) {
        this.limits = limits;
        this.completion = completion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant until = limits.kept("Completion", execution).deadline();
        completion.ask(execution.getActivityInstanceId(), FileRegistration.FILE_NUMBER.of(execution),
                FileIntake.MISSING_ITEMS.of(execution), until, FileIntake.CHECKED_BY.of(execution));
        FileIntake.COMPLETION_LIMIT.set(execution, Date.from(until));
    }
}
