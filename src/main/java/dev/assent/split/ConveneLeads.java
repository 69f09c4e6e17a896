package dev.assent.split;

import dev.assent.engine.step.Limits;
import dev.assent.engine.step.StepDates;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Calls the leads together: until when, and on which questions. */
@Component
class ConveneLeads implements JavaDelegate {
    private final Meetings meetings;
    private final Limits limits;

    ConveneLeads(Meetings meetings, Limits limits) {
        this.meetings = meetings;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> leads = authorities(execution);
        List<Map<String, Object>> differences = AssessmentByLeads.DIFFERENCES.of(execution);
        StepDates dates = limits.kept("LeadsMeeting", execution);
        meetings.convene(execution.getProcessInstanceId(), LineClassification.FILE_NUMBER.of(execution), LineClassification.SETUP.of(execution),
                leads, differences, dates.deadline());
        LeadsMeeting.LIMIT.set(execution, Date.from(dates.deadline()));
        LeadsMeeting.REMINDER.set(execution, Date.from(dates.reminder()));
        LeadsMeeting.REASON.set(execution, limits.reason("LeadsMeeting", "STRICTER_ANSWER", execution));
        LeadsMeeting.LEAD_GROUPS.set(execution, String.join(",", leads));
        LeadsMeeting.AGREED_ANSWERS.set(execution, differences.stream()
                .<Map<String, Object>>map(each -> new LinkedHashMap<>(Map.of("question", each.get("question")))).toList());
    }

    static List<String> authorities(DelegateExecution execution) {
        return LineClassification.LEADS.of(execution).stream().map(lead -> (String) lead.get("authority")).toList();
    }
}
