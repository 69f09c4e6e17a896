package dev.assent.timedstop;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Finds the stop that a block is about. */
final class StopOf {
    private StopOf() {
    }

    static TimedStops.Of scope(VariableScope scope) {
        return new TimedStops.Of(TimedStop.ID.of(scope), TimedStop.FILE_NUMBER.of(scope), TimedStop.SETUP.of(scope), TimedStop.AUTHORITY.of(scope),
                StopRule.of(TimedStop.ROW.of(scope)));
    }
}
