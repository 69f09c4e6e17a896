package dev.assent.information;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The lead does not forward the question; the agency that asked is told why. */
@Component
class DeclineQuestion implements JavaDelegate {
    private final Inquiries inquiries;

    DeclineQuestion(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inquiries.decline(InformationRequest.REQUEST.of(execution), InformationRequest.DECLINE_REASONS.of(execution),
                InformationRequest.FORWARDED_BY.find(execution).orElse(Register.ENGINE));
    }
}
