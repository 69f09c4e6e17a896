package dev.assent.intake;

import dev.assent.engine.OuterLimits;
import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The file is complete: its clock starts now, and its outer limit is fixed. */
@Component
class AcceptFile implements JavaDelegate {
    private final OuterLimits limits;
    private final Completion completion;

    AcceptFile(OuterLimits limits, Completion completion) {
        this.limits = limits;
        this.completion = completion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        OuterLimits.Fixed limit = limits.next(execution);
        FileRegistration.FILE.set(execution, completion.accept(FileRegistration.FILE_NUMBER.of(execution), limit.until().toInstant(),
                FileIntake.CHECKED_BY.find(execution).orElse(Register.ENGINE), FileRegistration.FILE.of(execution),
                FileIntake.REGISTRATION.find(execution).filter(text -> !text.isBlank())));
        FileIntake.ACCEPTED.set(execution, true);
        limits.watch(execution, limit);
    }
}
