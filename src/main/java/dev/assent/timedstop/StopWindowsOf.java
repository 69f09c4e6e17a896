package dev.assent.timedstop;

import dev.assent.engine.Variable;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Finds the windows of a stop where its block keeps what they are derived from. */
@Component
class StopWindowsOf {
    private final NationalSetups setups;

    StopWindowsOf(NationalSetups setups) {
        this.setups = setups;
    }

    StopWindows scope(VariableScope scope) {
        return new StopWindows(setups.of(TimedStop.SETUP.of(scope)).workingDays(), StopRule.of(TimedStop.ROW.of(scope)), at(TimedStop.COUNTED_AT, scope),
                at(TimedStop.ASKED_AT, scope), at(TimedStop.BEGUN_AT, scope));
    }

    private static Instant at(Variable<Date> variable, VariableScope scope) {
        return variable.find(scope).map(Date::toInstant).orElse(null);
    }
}
