package dev.assent.assessment;

import dev.assent.engine.Variable;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the answers to the treaty's questions, and what they came to, in the register. */
@Component
class RecordAssessment implements JavaDelegate {
    private final Assessments assessments;

    RecordAssessment(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.record(RiskAssessment.FILE_NUMBER.of(execution), RiskAssessment.TRACK.find(execution).orElse(Leads.WHOLE), "RISK_ASSESSED", answers(execution),
                RiskAssessment.FINDING.of(execution), RiskAssessment.ASSESSED_BY.find(execution).orElse(Register.ENGINE));
        // after the answers are kept: a proposal is no answer
        ProposedMitigation.propose(execution);
    }

    static Map<String, Object> answers(DelegateExecution execution) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String question : RiskAssessment.ANSWERS) {
            Object answer = Variable.plain(execution.getVariable(question));
            if (answer != null) {
                answers.put(question, answer);
            }
        }
        return answers;
    }
}
