package dev.assent.committee;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out which specialists may be invited to the session. */
@Component
class PrepareCirculation implements JavaDelegate {
    private final Experts experts;

    PrepareCirculation(Experts experts) {
        this.experts = experts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FileCirculation.EXPERT_CHOICES.set(execution, experts.choices(CommitteeVote.SETUP.of(execution)));
    }
}
