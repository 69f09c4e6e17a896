package dev.assent.information;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The answer is soon due. */
@Component
class RemindApplicant implements TaskListener {
    private final Questioning questioning;

    RemindApplicant(Questioning questioning) {
        this.questioning = questioning;
    }

    @Override
    public void notify(DelegateTask task) {
        questioning.remind(TimedQuestion.REQUEST.of(task), TimedQuestion.ANSWER_LIMIT.of(task).toInstant());
    }
}
