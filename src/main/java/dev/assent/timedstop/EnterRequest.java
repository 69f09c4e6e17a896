package dev.assent.timedstop;

import dev.assent.engine.Moment;
import dev.assent.register.Register;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** It is asked for: the clocks stand from now on where the row says so and it comes in time. */
@Component
class EnterRequest implements JavaDelegate {
    private final TimedStops stops;
    private final StopWindowsOf windows;
    private final Moment moment;

    EnterRequest(TimedStops stops, StopWindowsOf windows, Moment moment) {
        this.stops = stops;
        this.windows = windows;
        this.moment = moment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TimedStop.ASKED_AT.set(execution, Date.from(moment.begins()));
        if (!TimedStop.BEGINNING_AWAITED.of(execution)) {
            TimedStop.BEGUN_AT.set(execution, Date.from(moment.begins()));
        }
        StopWindows now = windows.scope(execution);
        boolean counts = now.askedInTime();
        TimedStop.COUNTS.set(execution, counts);
        OutsideStep.date(execution, now);
        stops.asked(StopOf.scope(execution), now, TimedStop.REQUEST.of(execution), counts, TimedStop.REQUESTED_BY.find(execution).orElse(Register.ENGINE));
    }
}
