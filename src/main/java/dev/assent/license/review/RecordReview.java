package dev.assent.license.review;

import dev.assent.action.ActionByNumber;
import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Enters what the authority made of it; a measure is begun by the same person as on the page of the file, with the signatures that a row asks for. */
@Component
class RecordReview implements JavaDelegate {
    private static final String LEAVE = "LEAVE";
    private final Register register;
    private final ActionByNumber actions;

    RecordReview(Register register, @Lazy ActionByNumber actions) {
        this.register = register;
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String file = LicenseReview.FILE_NUMBER.of(execution);
        String license = LicenseReview.LICENSE.of(execution);
        String outcome = LicenseReview.OUTCOME.of(execution);
        String person = LicenseReview.CONSIDERED_BY.of(execution);
        boolean leaves = outcome.equals(LEAVE);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("license", license);
        facts.put("cause", LicenseReview.CAUSE.of(execution));
        facts.put("source", LicenseReview.SOURCE.of(execution));
        facts.put("outcome", outcome);
        facts.put("reasons", (leaves ? LicenseReview.LEAVE_REASONS : LicenseReview.REASONS).of(execution));
        register.append(file, "LICENSE_CONSIDERED", person, facts);
        if (!leaves) {
            actions.begin(file, "LicenseMeasure", person, Map.of("license", license, "licenseMove", outcome, LicenseReview.GROUND.name(), LicenseReview.GROUND.of(execution),
                    LicenseReview.REASONS.name(), LicenseReview.REASONS.of(execution), LicenseReview.LEGAL_BASIS.name(), LicenseReview.LEGAL_BASIS.of(execution)));
        }
    }
}
