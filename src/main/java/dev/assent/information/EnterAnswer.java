package dev.assent.information;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The answer came on paper: keeps what the clerk wrote down. */
@Component
class EnterAnswer implements JavaDelegate {
    private final Answers answers;

    EnterAnswer(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.enter(TimedQuestion.REQUEST.of(execution), TimedQuestion.ANSWER.of(execution),
                TimedQuestion.RECORDED_BY.find(execution).orElse(Register.ENGINE));
        TimedQuestion.OUTCOME.set(execution, Request.Outcome.ANSWERED.name());
    }
}
