package dev.assent.information;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The lead does not forward the question; the agency that asked is told why. */
@Component
class DeclineQuestion implements JavaDelegate {
    private final Questioning questioning;

    DeclineQuestion(Questioning questioning) {
        this.questioning = questioning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        questioning.decline(InformationRequest.REQUEST.of(execution), InformationRequest.DECLINE_REASONS.of(execution),
                InformationRequest.FORWARDED_BY.find(execution).orElse(Register.ENGINE));
    }
}
