package dev.assent.timedstop;

import dev.assent.engine.Moment;
import dev.assent.register.Register;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** It has begun: what it stood is forfeited where that comes too late, and its own end is awaited. */
@Component
class EnterBeginning implements JavaDelegate {
    private final TimedStops stops;
    private final StopWindowsOf windows;
    private final Moment moment;

    EnterBeginning(TimedStops stops, StopWindowsOf windows, Moment moment) {
        this.stops = stops;
        this.windows = windows;
        this.moment = moment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TimedStop.BEGUN_AT.set(execution, Date.from(moment.begins()));
        StopWindows now = windows.scope(execution);
        boolean counts = TimedStop.COUNTS.of(execution) && now.begunInTime();
        if (TimedStop.COUNTS.of(execution) && !counts) {
            stops.forfeit(StopOf.scope(execution));
        }
        TimedStop.COUNTS.set(execution, counts);
        OutsideStep.date(execution, now);
        stops.begun(StopOf.scope(execution), now, OutsideStep.BEGINNING_NOTE.of(execution), counts, OutsideStep.CONFIRMED_BY.find(execution).orElse(Register.ENGINE));
    }
}
