package dev.assent.timedstop;

import dev.assent.engine.Rules;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The procedure comes to a stop: keeps the row by which it goes from here to its end; where none applies there is nothing to do. */
@Component
class PrepareStop implements JavaDelegate {
    private final Rules rules;
    private final PreparedStop prepared;

    PrepareStop(Rules rules, PreparedStop prepared) {
        this.rules = rules;
        this.prepared = prepared;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Rules.Answer row = rules.ask(execution, List.of(TimedStop.TABLE.of(execution)), Map.of("stop", TimedStop.STOP.find(execution).orElse(""),
                "setup", TimedStop.SETUP.of(execution), "file", TimedStop.FILE.of(execution)));
        TimedStop.APPLIES.set(execution, !row.values().isEmpty());
        OutsideStep.OUTCOME.set(execution, OutsideStep.Outcome.NOT_NEEDED.name());
        TimedStop.COUNTS.set(execution, false);
        if (!row.values().isEmpty()) {
            TimedStop.ASKED_BECAUSE.set(execution, row.asked("CLOCK_RUNS"));
            prepared.keep(execution, row.values());
        }
    }
}
