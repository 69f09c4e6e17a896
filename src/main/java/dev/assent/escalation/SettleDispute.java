package dev.assent.escalation;

import java.util.List;
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
        List<String> askedHere = EscalationLadder.ASKED_HERE.find(execution).orElse(List.of()).stream().map(row -> (String) row.get("agency")).toList();
        Ladders.Settlement settled = ladders.settle(of, ladders.climb(of, EscalationLadder.RUNG_ROWS.of(execution), Before.of(execution)), askedHere);
        EscalationLadder.SETTLEMENT.set(execution, settled.outcome().name());
        EscalationLadder.MANDATE.set(execution, settled.mandate().name());
        EscalationLadder.MANDATE_BODY.set(execution, settled.body());
        // a ballot that approves the rest refuses these lines
        EscalationLadder.MANDATE_LINES.set(execution, settled.outcome() == Mandate.APPROVE ? Before.lines(execution) : settled.lines());
    }
}
