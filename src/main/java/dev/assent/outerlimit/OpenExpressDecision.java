package dev.assent.outerlimit;

import dev.assent.engine.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A file that counts as refused is decided after all, where the row that refused it allows that. */
@Component
class OpenExpressDecision implements JavaDelegate {
    private static final Variable<String> REASONS = Variable.text("expressReasons");
    private static final Variable<String> STARTED_BY = Variable.text("startedBy");

    private final ExpressDecisions decisions;

    OpenExpressDecision(ExpressDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.open(OuterLimit.FILE_NUMBER.of(execution), REASONS.of(execution), STARTED_BY.of(execution));
    }
}
