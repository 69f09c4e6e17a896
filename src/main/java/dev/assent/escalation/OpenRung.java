package dev.assent.escalation;

import dev.assent.consultation.Because;
import dev.assent.engine.Rules;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the rung the dispute climbs to next, and who may carry it there. */
@Component
class OpenRung implements JavaDelegate {
    private final Ladders ladders;
    private final Rules rules;

    OpenRung(Ladders ladders, Rules rules) {
        this.ladders = ladders;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EscalationLadder.LADDER.set(execution, execution.getProcessInstanceId());
        Case of = Case.of(execution);
        if (of.rung() == 0) {
            // only now is it known which rows of the table these are
            EscalationLadder.RUNG_ROWS.set(execution, Because.of(EscalationLadder.RUNG_ROWS.of(execution),
                    rules.matched(execution, EscalationLadder.LADDER_TABLE.of(execution))));
        }
        Climb climb = ladders.climb(of, EscalationLadder.RUNG_ROWS.of(execution), Before.of(execution));
        EscalationLadder.EARLIER_DECISION.set(execution, ladders.earlier(of, climb));
        NextRung.set(execution, climb, of.rung());
    }
}
