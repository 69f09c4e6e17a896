package dev.assent.assessment;

import dev.assent.register.Leads;
import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the mitigation considered and the risk that remains. */
@Component
class RecordMitigation implements JavaDelegate {
    private final Assessments assessments;

    RecordMitigation(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.record(RiskAssessment.FILE_NUMBER.of(execution), RiskAssessment.TRACK.find(execution).orElse(Leads.WHOLE), "MITIGATION_CONSIDERED", RecordAssessment.answers(execution),
                RiskAssessment.FINDING.of(execution), RiskAssessment.MITIGATED_BY.find(execution).orElse(Register.ENGINE));
    }
}
