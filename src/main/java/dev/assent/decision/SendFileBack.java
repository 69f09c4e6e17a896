package dev.assent.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The drafter sends the file back to an earlier step instead of deciding. */
@Component
class SendFileBack implements JavaDelegate {
    private final FilesSentBack files;

    SendFileBack(FilesSentBack files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String step = DecisionIssuing.SENT_BACK_TO.of(execution);
        files.sendBack(DecisionIssuing.FILE_NUMBER.of(execution), DecisionIssuing.TRACK.find(execution).orElse(null), step,
                DecisionIssuing.SEND_BACK_REASONS.of(execution), DecisionIssuing.DRAFTED_BY.of(execution));
        DecisionIssuing.DECISION.set(execution, "SENT_BACK_TO_" + step);
    }
}
