package dev.assent.consultation;

import dev.assent.engine.Rules;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes from the table's rows those of this round; a row nobody could act on stops here, with its agency and column. */
@Component
class PlanConsultations implements JavaDelegate {
    private final Consultations consultations;
    private final Rules rules;

    PlanConsultations(Consultations consultations, Rules rules) {
        this.consultations = consultations;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // a model passes a plain 2 as text
        String round = String.valueOf(execution.getVariable("round")).strip();
        List<Map<String, Object>> rows = Because.of(ConsultationRound.CONSULTEE_ROWS.find(execution).orElse(List.of()),
                rules.matched(execution, ConsultationRound.CONSULTEES_TABLE.of(execution)));
        List<Map<String, Object>> consultees = consultations.plan(TimedConsultation.SETUP.of(execution),
                round.equals("null") ? 1 : Integer.parseInt(round), rows);
        ConsultationRound.CONSULTEES.set(execution, consultees);
        ConsultationRound.ANYONE_TO_ASK.set(execution, !consultees.isEmpty());
    }
}
