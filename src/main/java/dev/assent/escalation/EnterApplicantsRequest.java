package dev.assent.escalation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters what the applicant himself has sent where the intake would enter what came on paper. */
@Component
class EnterApplicantsRequest implements JavaDelegate {
    private final ApplicantRights rights;

    EnterApplicantsRequest(ApplicantRights rights) {
        this.rights = rights;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(EscalationRight.ESCALATES.name(), EscalationRight.ESCALATES.of(execution));
        EscalationRight.REASONS.find(execution).ifPresent(text -> answers.put(EscalationRight.REASONS.name(), text));
        EscalationRight.LEGAL_BASIS.find(execution).ifPresent(text -> answers.put(EscalationRight.LEGAL_BASIS.name(), text));
        EscalationRight.PROPOSAL.find(execution).ifPresent(text -> answers.put(EscalationRight.PROPOSAL.name(), text));
        rights.use(ApplicantEscalation.FILE_NUMBER.of(execution), ApplicantEscalation.BODY_ABOVE.of(execution), answers);
    }
}
