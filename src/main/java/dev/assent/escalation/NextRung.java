package dev.assent.escalation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables that say which rung comes next and how it is reached. */
final class NextRung {
    private NextRung() {
    }

    /** @param last number of the rung below */
    static void set(VariableScope scope, Climb climb, int last) {
        Climb.Step next = climb.next();
        Map<String, Object> row = next.row();
        EscalationLadder.WAY_TO_RUNG.set(scope, next.way().name());
        EscalationLadder.STANDING.set(scope, climb.standing().name());
        EscalationLadder.LODGED.set(scope, false);
        EscalationLadder.CLIMBS_BY_ITSELF.set(scope, row != null && Rung.of(row).automatic());
        if (climb.settling().filter(rung -> !rung.votes()).isPresent()) {
            // whoever decides alone decides on the whole file
            EscalationLadder.BALLOT_LINES.set(scope, List.of());
        }
        EscalationLadder.RIGHTS.set(scope, next.rights());
        EscalationLadder.RUNG_ROW.set(scope, row);
        EscalationLadder.RUNG.set(scope, row == null ? last : Rung.of(row).number());
    }
}
