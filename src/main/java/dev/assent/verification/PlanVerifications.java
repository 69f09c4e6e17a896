package dev.assent.verification;

import dev.assent.consultation.Because;
import dev.assent.engine.Rules;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table about each document of the file; without a table nothing is verified. */
@Component
class PlanVerifications implements JavaDelegate {
    private final VerificationPlan plan;
    private final Rules rules;
    private final VerificationsOnFile verifications;

    PlanVerifications(VerificationPlan plan, Rules rules, VerificationsOnFile verifications) {
        this.plan = plan;
        this.rules = rules;
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = TimedVerification.FILE_NUMBER.of(execution);
        String setup = TimedVerification.SETUP.of(execution);
        Map<String, Object> file = TimedVerification.FILE.of(execution);
        String table = DocumentVerification.TABLE.find(execution).orElse("");
        List<Map<String, Object>> planned = table.isBlank() ? List.of() : plan.of(number, setup, file,
                document -> Because.of(rules.rows(execution, table, Map.of("document", document, "file", file, "setup", setup)),
                        rules.matched(execution, table)));
        DocumentVerification.VERIFICATIONS.set(execution, planned);
        DocumentVerification.ANY_TO_VERIFY.set(execution, !planned.isEmpty());
        Outcome.of(verifications, number, setup).set(execution);
    }
}
