package dev.assent.intake;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives an incomplete file back, undecided. */
@Component
class ReturnFile implements JavaDelegate {
    private final Completion completion;

    ReturnFile(Completion completion) {
        this.completion = completion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        completion.giveBack(FileRegistration.FILE_NUMBER.of(execution));
        FileIntake.ACCEPTED.set(execution, false);
    }
}
