package dev.assent.adhoc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks one more agency in the round that runs. */
@Component
class AddConsultee implements JavaDelegate {
    private final Additions additions;

    AddConsultee(Additions additions) {
        this.additions = additions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> answers = new HashMap<>(Map.of("agency", ConsulteeAddition.CONSULTEE_AGENCY.of(execution)));
        List.of("question", "limit", "unit").forEach(name -> answers.put(name, execution.getVariable(name)));
        additions.add(ConsulteeAddition.FILE_NUMBER.of(execution), ConsulteeAddition.SETUP.of(execution), Choice.of(answers),
                ConsulteeAddition.STARTED_BY.of(execution));
    }
}
