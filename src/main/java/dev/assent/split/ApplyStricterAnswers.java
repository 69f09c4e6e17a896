package dev.assent.split;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The leads did not agree in time: of every two answers the stricter one holds. */
@Component
class ApplyStricterAnswers implements JavaDelegate {
    private final Meetings meetings;

    ApplyStricterAnswers(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = LineClassification.FILE_NUMBER.of(execution);
        List<Map<String, Object>> answers = SharedFacts.strictest(AssessmentByLeads.DIFFERENCES.of(execution));
        meetings.undecided(number, answers, LeadsMeeting.LEADS_AGREE.find(execution).isEmpty());
        LeadsMeeting.SETTLED_ANSWERS.set(execution, answers);
        meetings.settled(execution.getProcessInstanceId(), number, LineClassification.SETUP.of(execution), ConveneLeads.authorities(execution), false);
    }
}
