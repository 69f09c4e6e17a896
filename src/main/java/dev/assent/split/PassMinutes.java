package dev.assent.split;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands the minutes to the lead that did not write them. */
@Component
class PassMinutes implements JavaDelegate {
    private final Meetings meetings;

    PassMinutes(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LeadsMeeting.APPROVING_GROUPS.set(execution, String.join(",", meetings.others(ConveneLeads.authorities(execution),
                LeadsMeeting.HELD_BY.find(execution).orElse(Register.ENGINE))));
    }
}
