package dev.assent.decision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out what the drafter needs: the opinions as they stand now, proposed conditions, the lines. */
@Component
class PrepareDraft implements JavaDelegate {
    private final Proposals proposals;

    PrepareDraft(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Proposals.Proposal proposal = proposals.of(DecisionIssuing.FILE_NUMBER.of(execution), DecisionIssuing.SETUP.of(execution),
                DecisionIssuing.FILE.of(execution));
        DecisionIssuing.BALANCE.set(execution, proposal.balance());
        DecisionIssuing.OPINIONS.set(execution, proposal.opinions());
        DecisionIssuing.DECIDED_LINES.set(execution, proposal.lines());
        DecisionIssuing.LICENSE_CONDITIONS.set(execution, proposal.conditions());
        DecisionIssuing.VALID_UNTIL.set(execution, proposal.validUntil());
    }
}
