package dev.assent.information;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Not answered in spite of the warning: the file is closed and everything else that runs for it ends. */
@Component
class LapseFile implements JavaDelegate {
    private final LapsedFiles files;

    LapseFile(LapsedFiles files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        files.lapse(TimedQuestion.REQUEST.of(execution), InformationRequest.SETUP.of(execution), InformationRequest.AUTHORITY.of(execution),
                execution.getProcessInstanceId());
        TimedQuestion.OUTCOME.set(execution, Request.Outcome.LAPSED.name());
    }
}
