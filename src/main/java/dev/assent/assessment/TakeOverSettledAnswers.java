package dev.assent.assessment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out the newest assessment of the track again, with the answers on shared facts as the leads settled them. */
@Component
class TakeOverSettledAnswers implements JavaDelegate {
    private final Assessments assessments;

    TakeOverSettledAnswers(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> answers = assessments.latest(RiskAssessment.FILE_NUMBER.of(execution), RiskAssessment.TRACK.of(execution))
                .orElseThrow(() -> new IllegalStateException("There is no assessment to revise")).answers();
        // a table may read every question, answered or not
        RiskAssessment.ANSWERS.forEach(question -> execution.setVariable(question, answers.get(question)));
        RevisedAssessment.SETTLED_ANSWERS.of(execution).forEach(settled ->
                execution.setVariable((String) settled.get("question"), settled.get("answer")));
    }
}
