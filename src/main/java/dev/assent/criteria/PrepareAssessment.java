package dev.assent.criteria;

import dev.assent.engine.AsApplication;
import dev.assent.engine.Rules;
import dev.assent.engine.Variable;
import dev.assent.precedent.Precedent;
import dev.assent.precedent.Precedents;
import dev.assent.register.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out the criteria of the tables, the State's own before the common ones, and earlier files as the assessing authority sees them whole. */
@Component
class PrepareAssessment implements JavaDelegate {
    private static final Variable<String> AUTHORITY = Variable.text("authority");
    private static final Variable<List<Map<String, Object>>> PRECEDENTS = Variable.rows("precedents");
    private static final Variable<List<Map<String, Object>>> CRITERIA_ASKED = Variable.rows("criteriaAsked");
    private static final Variable<List<Map<String, Object>>> CRITERIA = Variable.rows("criteria");

    private final Criteria criteria;
    private final Precedents precedents;
    private final Rules rules;
    private final AsApplication application;

    PrepareAssessment(Criteria criteria, Precedents precedents, Rules rules, AsApplication application) {
        this.criteria = criteria;
        this.precedents = precedents;
        this.rules = rules;
        this.application = application;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> facts = Map.of("file", Variable.map("file").of(execution), "setup", Variable.text("setup").of(execution));
        List<Map<String, Object>> asked = criteria.asked(Stream.of(facts.get("setup") + Criteria.TABLE, Criteria.TABLE)
                .filter(table -> rules.first(execution, table, "").equals(table))
                .flatMap(table -> application.take(() -> rules.rows(execution, table, facts)).stream()).toList());
        CRITERIA_ASKED.set(execution, asked);
        CRITERIA.set(execution, Criteria.open(asked));
        PRECEDENTS.set(execution, precedents.whole(Variable.text("fileNumber").of(execution), new Reader("", Set.of(AUTHORITY.of(execution))))
                .stream().map(Precedent::row).toList());
    }
}
