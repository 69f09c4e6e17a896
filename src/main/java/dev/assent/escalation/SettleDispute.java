package dev.assent.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody climbs any further: what stands is final. */
@Component
class SettleDispute implements JavaDelegate {
    private final Ladders ladders;

    SettleDispute(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Case of = Case.of(execution);
        Ladders.Settlement settled = ladders.settle(of, ladders.climb(of, EscalationLadder.RUNG_ROWS.of(execution)));
        EscalationLadder.SETTLEMENT.set(execution, settled.outcome().name());
        EscalationLadder.MANDATE.set(execution, settled.mandate().name());
        EscalationLadder.MANDATE_BODY.set(execution, settled.body());
        EscalationLadder.MANDATE_LINES.set(execution, settled.lines());
    }
}
