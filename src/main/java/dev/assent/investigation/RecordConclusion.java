package dev.assent.investigation;

import dev.assent.engine.Variable;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters what the investigation found and what follows from it; what a measure does, and who is told of it, is in a table. */
@Component
class RecordConclusion implements JavaDelegate {
    static final Variable<String> FILE_NUMBER = Variable.text("fileNumber");
    static final Variable<String> SETUP = Variable.text("setup");
    private static final Variable<String> AUTHORITY = Variable.text("authority");
    private final Conclusions conclusions;
    private final ConcludeInvestigation form;
    private final MeasureRows rows;

    RecordConclusion(Conclusions conclusions, ConcludeInvestigation form, MeasureRows rows) {
        this.conclusions = conclusions;
        this.form = form;
        this.rows = rows;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String setup = SETUP.of(execution);
        String authority = AUTHORITY.of(execution);
        Map<String, MeasureRow> chosen = rows.of(execution, setup, authority, ConcludeInvestigation.measures(execution));
        conclusions.enter(FILE_NUMBER.of(execution), setup, authority, form.read(execution, chosen), chosen);
    }
}
