package dev.assent.license.use;

import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.register.RefusedAttempt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts a use that a person reports by the form. */
@Component
class EnterUse implements JavaDelegate {
    /** the question of the form that asks for a field */
    private static final Map<String, String> QUESTIONS = Map.of("license", "licensedLine", "line", "licensedLine", "quantity", "usedQuantity", "unit", "usedUnit", "usedOn", "usedOn",
            "reference", "useReference");
    private final UseReports reports;

    EnterUse(UseReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String line = UseReport.LINE.of(execution);
        int stroke = line.lastIndexOf('/');
        Use use = new Use(line.substring(0, stroke), Integer.parseInt(line.substring(stroke + 1)), UseReport.REFERENCE.of(execution).strip(),
                new BigDecimal(UseReport.QUANTITY.of(execution).toString()), UseReport.UNIT.of(execution).strip(), LocalDate.parse(UseReport.DAY.of(execution)));
        try {
            reports.enter(UseReport.FILE_NUMBER.of(execution), use, Reporter.byForm(UseReport.AGENCY.of(execution), UseReport.AUTHORITY.of(execution), UseReport.STARTED_BY.of(execution)));
        } catch (RefusedAttempt refused) {
            throw refused.at(refused.faults().stream().map(fault -> new Fault(QUESTIONS.getOrDefault(fault.field(), ""), fault.sentence())).toList());
        }
    }
}
