package dev.assent.verification;

import dev.assent.assessment.Assessments;
import dev.assent.register.Leads;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A file that was only sent back to the consultation: takes the last finding and the verifications from the register. */
@Component
class RecallFinding implements JavaDelegate {
    private final Assessments assessments;
    private final VerificationsOnFile verifications;

    RecallFinding(Assessments assessments, VerificationsOnFile verifications) {
        this.assessments = assessments;
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = TimedVerification.FILE_NUMBER.of(execution);
        Examination.FINDING.set(execution, assessments.decisive(number, Examination.TRACK.find(execution).orElse(Leads.WHOLE))
                .orElseThrow(() -> new IllegalStateException("File " + number + " has not been assessed (ATT Arts. 6 and 7)")).finding());
        Outcome.of(verifications, number, TimedVerification.SETUP.of(execution)).set(execution);
    }
}
