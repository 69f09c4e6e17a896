package dev.assent.decision;

import dev.assent.register.Leads;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out what the drafter needs: the opinions as they stand now, proposed conditions, the lines. */
@Component
class PrepareDraft implements JavaDelegate {
    private final Proposals proposals;
    private final LicenseTerms terms;

    PrepareDraft(Proposals proposals, LicenseTerms terms) {
        this.proposals = proposals;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Proposals.Proposal proposal = proposals.of(DecisionIssuing.FILE_NUMBER.of(execution),
                DecisionIssuing.TRACK.find(execution).orElse(Leads.WHOLE), DecisionIssuing.SETUP.of(execution),
                DecisionIssuing.FILE.of(execution));
        DecisionIssuing.BALANCE.set(execution, proposal.balance());
        DecisionIssuing.OPINIONS.set(execution, proposal.opinions());
        DecisionIssuing.DECIDED_LINES.set(execution, proposal.lines());
        DecisionIssuing.LICENSE_CONDITIONS.set(execution, proposal.conditions());
        Map<String, Object> laidOut = terms.of(execution);
        // where no row says anything there are none to sign: a file whose model does not know of them is as it was
        LicenseTerms.TERMS.set(execution, laidOut.get("because") == null ? null : laidOut);
        DecisionIssuing.VALID_UNTIL.set(execution, (String) laidOut.get("usual"));
        DecisionIssuing.SEND_BACK.set(execution, false);
        DecisionIssuing.MANDATE.set(execution, DecisionIssuing.MANDATE.find(execution).orElse("NONE"));
        DecisionIssuing.MANDATE_LINES.set(execution, DecisionIssuing.MANDATE_LINES.find(execution).orElse(List.of()));
    }
}
