package dev.assent.split;

import dev.assent.assessment.Assessments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** On which assessment the lead's decision rests, and whether what the leads settled is to be taken over first. */
@Component
class RecallAssessment implements JavaDelegate {
    private final Assessments assessments;

    RecallAssessment(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = LineClassification.FILE_NUMBER.of(execution);
        String track = IntendedDecision.TRACK.of(execution);
        Optional<Assessments.Assessment> decisive = assessments.decisive(number, track);
        List<Map<String, Object>> settled = LeadsMeeting.SETTLED_ANSWERS.find(execution).orElse(List.of());
        LeadDecision.FINDING.set(execution, decisive.map(Assessments.Assessment::finding).orElse(null));
        LeadDecision.REVISION_DUE.set(execution, decisive.filter(own -> own.track().equals(track))
                .filter(own -> settled.stream().anyMatch(each -> !Objects.equals(own.answers().get(each.get("question")), each.get("answer")))).isPresent());
    }
}
