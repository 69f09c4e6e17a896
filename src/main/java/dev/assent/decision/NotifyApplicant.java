package dev.assent.decision;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the applicant what was decided, in his language. */
@Component
class NotifyApplicant implements JavaDelegate {
    private final Notices notices;

    NotifyApplicant(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = DecisionIssuing.FILE_NUMBER.of(execution);
        Message message = DecisionLetter.of(number, DecisionIssuing.DECISION.of(execution), DecisionIssuing.LICENSE_NUMBER.find(execution).orElse(""),
                DecisionIssuing.LICENSE_CONDITIONS.find(execution).orElse(""), DecisionIssuing.REASONS.find(execution).orElse(""),
                DecisionIssuing.LEGAL_BASIS.find(execution).orElse(""));
        notices.toApplicant(number + "/decision", number, message);
    }
}
