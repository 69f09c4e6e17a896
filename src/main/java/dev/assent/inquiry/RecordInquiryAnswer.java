package dev.assent.inquiry;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what another State was answered. */
@Component
class RecordInquiryAnswer implements JavaDelegate {
    private final Inquiries inquiries;

    RecordInquiryAnswer(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inquiries.answer(execution.getProcessInstanceId(), IncomingInquiry.FILE_NUMBER.of(execution), IncomingInquiry.ANSWER.of(execution),
                IncomingInquiry.ANSWERED_BY.find(execution).orElse(Register.ENGINE));
    }
}
