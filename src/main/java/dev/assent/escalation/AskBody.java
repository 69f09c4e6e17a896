package dev.assent.escalation;

import dev.assent.clock.RowClock;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the dispute before the body of the rung: its clock runs from the moment the escalation was accepted, or its members are asked to vote. */
@Component
class AskBody implements JavaDelegate {
    private final Bodies bodies;
    private final Ladders ladders;

    AskBody(Bodies bodies, Ladders ladders) {
        this.bodies = bodies;
        this.ladders = ladders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Case of = Case.of(execution);
        Rung rung = Rung.of(EscalationLadder.RUNG_ROW.of(execution));
        Map<String, Object> row = Bodies.clockRow(EscalationLadder.RUNG_ROW.of(execution));
        boolean byItself = rung.comesByItself(EscalationLadder.EARLIER_DECISION.find(execution));
        Escalation escalation = bodies.escalation(of, rung, row, Mandate.valueOf(EscalationLadder.STANDING.of(execution)), byItself);
        EscalationDecision.put(execution, rung, ladders.told(of, escalation, byItself && escalation.agency() == null), bodies.opinions(of));
        if (rung.unlimited()) {
            bodies.ask(of, rung, execution.getProcessInstanceId(), null);
            RungClock.none(execution, row);
        } else if (!rung.votes()) {
            var start = bodies.start(of, row, escalation);
            RowClock.Dates dates = bodies.dates(of, row, start);
            bodies.ask(of, rung, execution.getProcessInstanceId(), dates.deadline());
            RungClock.begin(execution, row, start, dates);
        }
    }
}
