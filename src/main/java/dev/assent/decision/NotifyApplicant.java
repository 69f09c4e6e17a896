package dev.assent.decision;

import dev.assent.letter.LetterMail;
import dev.assent.notification.Message;
import dev.assent.register.Leads;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the applicant what was decided, in his language. */
@Component
class NotifyApplicant implements JavaDelegate {
    private final LetterMail mail;
    private final TrackLines lines;

    NotifyApplicant(LetterMail mail, TrackLines lines) {
        this.mail = mail;
        this.lines = lines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = DecisionIssuing.FILE_NUMBER.of(execution);
        String track = DecisionIssuing.TRACK.find(execution).orElse(Leads.WHOLE);
        Message message = DecisionLetter.of(number, lines.about(number, track), DecisionIssuing.DECISION.of(execution), DecisionIssuing.LICENSE_NUMBER.find(execution).orElse(""),
                DecisionIssuing.LICENSE_CONDITIONS.find(execution).orElse(""), DecisionIssuing.REASONS.find(execution).orElse(""),
                DecisionIssuing.LEGAL_BASIS.find(execution).orElse(""), LicenseTerms.TERMS.find(execution).orElse(Map.of()));
        mail.decided(LetterMail.key(number, track), number, track, message);
    }
}
