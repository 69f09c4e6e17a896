package dev.assent.timedstop;

import dev.assent.engine.Moment;
import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What was done outside is over: the clocks run again, or as if they had never stood where it comes too late. */
@Component
class EndStop implements JavaDelegate {
    private final TimedStops stops;
    private final StopWindowsOf windows;
    private final Moment moment;

    EndStop(TimedStops stops, StopWindowsOf windows, Moment moment) {
        this.stops = stops;
        this.windows = windows;
        this.moment = moment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TimedStops.Of stop = StopOf.scope(execution);
        StopWindows now = windows.scope(execution);
        boolean counts = TimedStop.COUNTS.of(execution) && now.inTime(moment.begins());
        if (TimedStop.COUNTS.of(execution) && !counts) {
            stops.forfeit(stop);
        }
        TimedStop.COUNTS.set(execution, counts);
        Findings findings = Findings.of(execution, now);
        OutsideStep.OUTCOME.set(execution, findings.outcome().name());
        stops.ended(stop, findings, now.made() ? counts ? "RESTARTED" : "FORFEITED" : "NOT_STOPPED", OutsideStep.ENTERED_BY.find(execution).orElse(Register.ENGINE));
    }
}
