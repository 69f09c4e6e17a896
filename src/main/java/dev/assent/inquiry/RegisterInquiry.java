package dev.assent.inquiry;

import dev.assent.engine.step.Limits;
import dev.assent.engine.step.StepDates;
import dev.assent.register.Register;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters another State's question and dates its answer from the day it arrived. */
@Component
class RegisterInquiry implements JavaDelegate {
    private final Inquiries inquiries;
    private final Limits limits;

    RegisterInquiry(Inquiries inquiries, Limits limits) {
        this.inquiries = inquiries;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate received = LocalDate.parse(IncomingInquiry.RECEIVED_ON.of(execution));
        String setup = IncomingInquiry.SETUP.of(execution);
        Map<String, Object> row = limits.row("Task_AnswerInquiry", execution).values();
        StepDates dates = inquiries.dates(setup, received, row);
        IncomingInquiry.ROW.set(execution, row);
        inquiries.enter(IncomingInquiry.FILE_NUMBER.of(execution), setup, IncomingInquiry.AUTHORITY.of(execution),
                new Inquiries.Inquiry(execution.getProcessInstanceId(), IncomingInquiry.ASKING_STATE.of(execution),
                        IncomingInquiry.REFERENCE.find(execution).orElse(null), IncomingInquiry.INQUIRY.of(execution), received,
                        IncomingInquiry.ENTERED_BY.find(execution).orElse(Register.ENGINE)), dates.deadline());
        IncomingInquiry.ANSWER_BY.set(execution, Date.from(dates.deadline()));
        IncomingInquiry.REMIND_BY.set(execution, Date.from(dates.reminder()));
    }
}
