package dev.assent.split;

import dev.assent.register.Register;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the minutes with the other lead's answer to them; an agreement needs both. */
@Component
class RecordMinutes implements JavaDelegate {
    private final Meetings meetings;

    RecordMinutes(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<Map<String, Object>> settled = SharedFacts.settled(AssessmentByLeads.DIFFERENCES.of(execution),
                LeadsMeeting.AGREED_ANSWERS.find(execution).orElse(List.of()));
        boolean agree = LeadsMeeting.AGREEMENT_REACHED.find(execution).orElse(false) && LeadsMeeting.MINUTES_APPROVED.find(execution).orElse(false)
                && !settled.isEmpty();
        String number = LineClassification.FILE_NUMBER.of(execution);
        meetings.held(number, LeadsMeeting.HELD_BY.find(execution).orElse(Register.ENGINE), Minutes.facts(execution));
        LeadsMeeting.LEADS_AGREE.set(execution, agree);
        if (agree) {
            LeadsMeeting.SETTLED_ANSWERS.set(execution, settled);
            meetings.settled(execution.getProcessInstanceId(), number, LineClassification.SETUP.of(execution), ConveneLeads.authorities(execution), true);
        }
    }
}
