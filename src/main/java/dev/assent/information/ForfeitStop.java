package dev.assent.information;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The answer can no longer come in time for the stop to count: the clocks run as if they had never stood. */
@Component
class ForfeitStop implements TaskListener {
    private final Requests requests;
    private final QuestionClock clock;

    ForfeitStop(Requests requests, QuestionClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        Request request = requests.of(TimedQuestion.REQUEST.of(task));
        if (request.stops() && request.stopCountsUntil() != null) {
            clock.forfeit(request);
        }
    }
}
