package dev.assent.split;

import dev.assent.assessment.Assessments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Compares what the leads answered on the facts that all lines share; from the register, where all answers are in. */
@Component
class CompareViews implements JavaDelegate {
    private final Assessments assessments;

    CompareViews(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = LineClassification.FILE_NUMBER.of(execution);
        List<SharedFacts.View> views = new ArrayList<>();
        for (Map<String, Object> track : LineClassification.TRACKS.of(execution)) {
            String name = (String) track.get("track");
            assessments.latest(number, name).ifPresent(own -> views.add(new SharedFacts.View(name, track.get("name"), own.answers())));
        }
        List<Map<String, Object>> differences = SharedFacts.differences(AssessmentByLeads.SHARED_FACTS.of(execution), views);
        AssessmentByLeads.DIFFERENCES.set(execution, differences);
        AssessmentByLeads.VIEWS_DIFFER.set(execution, !differences.isEmpty());
    }
}
