package dev.assent.investigation;

import dev.assent.engine.Rules;
import dev.assent.engine.Variable;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters what the investigation found and what follows from it; who is told of a measure is in a table. */
@Component
class RecordConclusion implements JavaDelegate {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> SETUP = Variable.text("setup");
    private final Conclusions conclusions;
    private final Rules rules;

    RecordConclusion(Conclusions conclusions, Rules rules) {
        this.conclusions = conclusions;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String setup = SETUP.of(execution);
        conclusions.enter(FILE_NUMBER.of(execution), setup, new Conclusion(text("conclusion", execution),
                text("investigationFindings", execution), (List<?>) Variable.plain(execution.getVariable("investigationMeasures")),
                text("licensesToReassess", execution), text("investigationReasons", execution), text("concludeInvestigationBy", execution)),
                measure -> (String) rules.row(execution, List.of(setup + "Measures", "InvestigationMeasures"),
                        Map.of("measure", measure, "setup", setup, "authority", execution.getVariable("authority"))).get("agency"));
    }

    private static String text(String name, DelegateExecution execution) {
        return Variable.text(name).find(execution).orElse(null);
    }
}
