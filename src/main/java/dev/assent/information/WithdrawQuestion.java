package dev.assent.information;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The lead needs an answer no more: the question is closed wherever it stands, and the clock runs again. */
@Component
class WithdrawQuestion implements JavaDelegate {
    private final Answers answers;

    WithdrawQuestion(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.withdraw(InformationRequest.FILE_NUMBER.of(execution), Integer.parseInt(QuestionWithdrawal.WITHDRAWN_QUESTION.of(execution)),
                QuestionWithdrawal.WITHDRAWAL_REASONS.of(execution), InformationRequest.STARTED_BY.of(execution));
    }
}
