package dev.assent.decision;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the countersigned decision in the register, and the license where one is granted. */
@Component
class EnterDecision implements JavaDelegate {
    private final Decisions decisions;

    EnterDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Draft draft = new Draft(DecisionIssuing.DECISION.of(execution), DecisionIssuing.PROHIBITION.of(execution),
                DecisionIssuing.GROUND.find(execution).orElse(null), DecisionIssuing.LICENSE_CONDITIONS.find(execution).orElse(null), DecisionIssuing.REASONS.find(execution).orElse(null),
                DecisionIssuing.LEGAL_BASIS.find(execution).orElse(null), DecisionIssuing.DECIDED_LINES.find(execution).orElse(List.of()),
                DecisionIssuing.VALID_UNTIL.find(execution).map(LocalDate::parse).orElse(null),
                DecisionIssuing.DRAFTED_BY.of(execution), DecisionIssuing.COUNTERSIGNED_BY.of(execution));
        decisions.enter(DecisionIssuing.FILE_NUMBER.of(execution), draft)
                .ifPresent(license -> DecisionIssuing.LICENSE_NUMBER.set(execution, license));
    }
}
