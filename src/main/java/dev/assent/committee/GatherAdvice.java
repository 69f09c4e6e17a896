package dev.assent.committee;

import dev.assent.register.Leads;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts what the specialists advise before the members. */
@Component
class GatherAdvice implements JavaDelegate {
    private final Experts experts;

    GatherAdvice(Experts experts) {
        this.experts = experts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CommitteeSession.SESSION.set(execution, Session.with(CommitteeSession.SESSION.of(execution), Map.of("advice",
                experts.advice(CommitteeVote.FILE_NUMBER.of(execution), CommitteeVote.TRACK.find(execution).orElse(Leads.WHOLE),
                        CommitteeVote.SETUP.of(execution), FileCirculation.EXPERTS.of(execution)))));
    }
}
