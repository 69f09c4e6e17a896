package dev.assent.timedstop;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A window of the stop has closed: the clocks run as if they had never stood, and the task stays open. */
@Component
class ForfeitTimedStop implements TaskListener {
    private final TimedStops stops;

    ForfeitTimedStop(TimedStops stops) {
        this.stops = stops;
    }

    @Override
    public void notify(DelegateTask task) {
        if (TimedStop.COUNTS.of(task)) {
            stops.forfeit(StopOf.scope(task));
            TimedStop.COUNTS.set(task, false);
        }
    }
}
