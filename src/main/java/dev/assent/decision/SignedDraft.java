package dev.assent.decision;

import dev.assent.register.Leads;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads the signed draft from the variables that the two forms left. */
final class SignedDraft {
    private SignedDraft() {
    }

    static Draft of(DelegateExecution signed) {
        return new Draft(DecisionIssuing.TRACK.find(signed).orElse(Leads.WHOLE), DecisionIssuing.DECISION.of(signed),
                DecisionIssuing.PROHIBITION.find(signed).orElse("NONE"), DecisionIssuing.GROUND.find(signed).orElse(null),
                DecisionIssuing.LICENSE_CONDITIONS.find(signed).orElse(null), DecisionIssuing.REASONS.find(signed).orElse(null),
                DecisionIssuing.LEGAL_BASIS.find(signed).orElse(null), DecisionIssuing.DECIDED_LINES.find(signed).orElse(List.of()),
                DecisionIssuing.VALID_UNTIL.find(signed).map(LocalDate::parse).orElse(null),
                DecisionIssuing.MANDATE.find(signed).orElse("NONE"), DecisionIssuing.MANDATE_BODY.find(signed).orElse(null),
                DecisionIssuing.DRAFTED_BY.find(signed).orElse(null), DecisionIssuing.COUNTERSIGNED_BY.find(signed).orElse(null),
                LicenseTerms.TERMS.find(signed).orElse(null));
    }
}
