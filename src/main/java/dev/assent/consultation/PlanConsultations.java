package dev.assent.consultation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes from the table's rows those of this round; a row nobody could act on stops here, with its agency and column. */
@Component
class PlanConsultations implements JavaDelegate {
    private final Consultations consultations;

    PlanConsultations(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // a model passes a plain 2 as text
        String round = String.valueOf(execution.getVariable("round")).strip();
        List<Map<String, Object>> consultees = consultations.plan(TimedConsultation.SETUP.of(execution),
                round.equals("null") ? 1 : Integer.parseInt(round),
                ConsultationRound.CONSULTEE_ROWS.find(execution).orElse(List.of()));
        ConsultationRound.CONSULTEES.set(execution, consultees);
        ConsultationRound.ANYONE_TO_ASK.set(execution, !consultees.isEmpty());
    }
}
