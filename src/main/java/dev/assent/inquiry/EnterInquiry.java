package dev.assent.inquiry;

import dev.assent.action.ActionByNumber;
import dev.assent.engine.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Begins the inquiry on the file whose number was typed; if it may not begin there, the start form is refused and nothing is stored. */
@Component
class EnterInquiry implements JavaDelegate {
    private static final List<Variable<String>> QUESTIONS =
            List.of(IncomingInquiry.ASKING_STATE, IncomingInquiry.RECEIVED_ON, IncomingInquiry.REFERENCE, IncomingInquiry.INQUIRY);

    private final ActionByNumber action;

    EnterInquiry(@Lazy ActionByNumber action) {
        this.action = action;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = InquiryEntry.INQUIRED_FILE.of(execution).strip().toUpperCase(Locale.ROOT);
        Map<String, Object> answers = new HashMap<>();
        QUESTIONS.forEach(question -> question.find(execution).ifPresent(answer -> answers.put(question.name(), answer)));
        action.begin(number, IncomingInquiry.class.getSimpleName(), InquiryEntry.ENTERED_BY.of(execution), answers);
        execution.setProcessBusinessKey(number);
        InquiryEntry.FILE_NUMBER.set(execution, number);
    }
}
