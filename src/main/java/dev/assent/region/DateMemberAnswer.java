package dev.assent.region;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.setup.NationalSetups;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out who enters the answer of a member State, and by when it is awaited. */
@Component
class DateMemberAnswer implements JavaDelegate {
    private final AnswerStore answers;
    private final ExemptionStore store;
    private final NationalSetups setups;

    DateMemberAnswer(AnswerStore answers, ExemptionStore store, NationalSetups setups) {
        this.answers = answers;
        this.store = store;
        this.setups = setups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String exemption = RegionalExemption.ID.of(execution);
        Answer asked = answers.find(exemption, MemberAnswer.place(MemberAnswer.MEMBER.of(execution)));
        MemberAnswer.ENTERED_BY.set(execution, asked.enteredBy());
        MemberAnswer.DUE.set(execution, Date.from(asked.dueAt()));
        MemberAnswer.ENDS.set(execution, Date.from(asked.endsAt()));
        // what is not wanted comes after the end, so never
        Instant never = asked.endsAt().plus(Duration.ofDays(1));
        MemberAnswer.ALARM.set(execution, Date.from(asked.rule().deemed() == null ? asked.dueAt() : never));
        Instant reminder = asked.rule().remindBefore() == null ? null : ClockArithmetic.reminder(setups.of(RegionalExemption.SETUP.of(execution)).workingDays(),
                store.find(exemption).requestedAt(), asked.dueAt(), asked.rule().remindBefore());
        MemberAnswer.REMINDER.set(execution, Date.from(reminder == null ? never : reminder));
    }
}
