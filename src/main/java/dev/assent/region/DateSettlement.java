package dev.assent.region;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.setup.NationalSetups;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out who enters the decision of the body for disputes, and by when it is awaited. */
@Component
class DateSettlement implements JavaDelegate {
    private final ExemptionOutcomes outcomes;
    private final NationalSetups setups;

    DateSettlement(ExemptionOutcomes outcomes, NationalSetups setups) {
        this.outcomes = outcomes;
        this.setups = setups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Exemption exemption = outcomes.disputed(RegionalExemption.ID.of(execution));
        Exemption.Dispute dispute = exemption.dispute();
        DisputeSettlement.BODY.set(execution, exemption.rule().disputeBody());
        DisputeSettlement.DUE.set(execution, Date.from(dispute.due()));
        DisputeSettlement.ENDS.set(execution, Date.from(dispute.ends()));
        // what is not wanted comes after the end, so never
        Instant never = dispute.ends().plus(Duration.ofDays(1));
        DisputeSettlement.ALARM.set(execution, Date.from(dispute.ends().isAfter(dispute.due()) ? dispute.due() : never));
        Instant reminder = exemption.rule().remindBefore() == null || exemption.rule().disputeLimit() == null ? null : ClockArithmetic.reminder(
                setups.of(RegionalExemption.SETUP.of(execution)).workingDays(), dispute.at(), dispute.due(), exemption.rule().remindBefore());
        DisputeSettlement.REMINDER.set(execution, Date.from(reminder == null ? never : reminder));
    }
}
