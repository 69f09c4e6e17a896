package dev.assent.adhoc;

import dev.assent.consultation.Because;
import dev.assent.engine.Rules;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out who may be asked and whom the tables and similar earlier files propose; the officer chooses. */
@Component
class ProposeConsultees implements JavaDelegate {
    private final Candidates candidates;
    private final Rules rules;

    ProposeConsultees(Candidates candidates, Rules rules) {
        this.candidates = candidates;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String setup = AdHocRound.SETUP.of(execution);
        List<Map<String, Object>> usual = Because.of(AdHocRound.CONSULTEE_ROWS.find(execution).orElse(List.of()),
                rules.matched(execution, AdHocRound.CONSULTEES_TABLE.of(execution)));
        List<Map<String, Object>> rows = candidates.of(new Candidates.Inquiry(setup, AdHocRound.AUTHORITY.of(execution),
                AdHocRound.FILE.of(execution), AdHocRound.FINDING.find(execution).orElse(null), usual),
                (table, facts) -> rules.ask(execution, List.of(setup + table, table), facts));
        AdHocRound.CANDIDATES.set(execution, rows);
        AdHocRound.CHOICES.set(execution, Choice.proposed(rows));
    }
}
