package dev.assent.escalation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Finds the rung the dispute climbs to next, and who may carry it there. */
@Component
class OpenRung implements JavaDelegate {
    private final Ladders ladders;

    OpenRung(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EscalationLadder.LADDER.set(execution, execution.getProcessInstanceId());
        Case of = Case.of(execution);
        Climb climb = ladders.climb(of, EscalationLadder.RUNG_ROWS.find(execution).orElse(List.of()));
        Climb.Step next = climb.next();
        Map<String, Object> row = next.row();
        EscalationLadder.WAY_TO_RUNG.set(execution, next.way().name());
        EscalationLadder.STANDING.set(execution, climb.standing().name());
        EscalationLadder.EARLIER_DECISION.set(execution, ladders.earlier(of, climb));
        EscalationLadder.LODGED.set(execution, false);
        EscalationLadder.RIGHTS.set(execution, next.rights());
        EscalationLadder.RUNG_ROW.set(execution, row);
        EscalationLadder.RUNG.set(execution, row == null ? of.rung() : Rung.of(row).number());
        EscalationLadder.BASIS.set(execution, row == null ? null : Rung.of(row).basis());
    }
}
