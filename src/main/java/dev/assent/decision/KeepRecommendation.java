package dev.assent.decision;

import dev.assent.engine.Rules;
import dev.assent.engine.TableRow;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Enters in the record what the table recommends, and by which row, so that it can be held beside what people then decide. */
@Component
class KeepRecommendation implements ExecutionListener {
    static final String KIND = "DECISION_RECOMMENDED";

    private final Register register;
    private final Rules rules;

    KeepRecommendation(Register register, Rules rules) {
        this.register = register;
        this.rules = rules;
    }

    @Override
    public void notify(DelegateExecution execution) {
        List<TableRow> rows = rules.matched(execution, "Recommendation");
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("track", DecisionIssuing.TRACK.find(execution).orElse(Leads.WHOLE));
        facts.put("recommendation", DecisionIssuing.RECOMMENDATION.of(execution));
        facts.put("because", rows.isEmpty() ? null : rows.get(0).asMap());
        register.append(DecisionIssuing.FILE_NUMBER.of(execution), KIND, Register.ENGINE, facts);
    }
}
