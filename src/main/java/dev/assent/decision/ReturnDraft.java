package dev.assent.decision;

import dev.assent.engine.Variable;
import dev.assent.register.Register;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The draft is not countersigned: enters why it goes back. */
@Component
class ReturnDraft implements JavaDelegate {
    private static final Variable<String> RETURN_REASONS = Variable.text("returnReasons");

    private final Register register;

    ReturnDraft(Register register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.append(DecisionIssuing.FILE_NUMBER.of(execution), "DRAFT_RETURNED", DecisionIssuing.COUNTERSIGNED_BY.of(execution),
                Map.of("decision", DecisionIssuing.DECISION.of(execution), "reasons", RETURN_REASONS.find(execution).orElse("")));
    }
}
