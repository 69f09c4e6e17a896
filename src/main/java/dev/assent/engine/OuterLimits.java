package dev.assent.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The one limit of the whole file: when it ends, and a process of its own that watches it. */
public interface OuterLimits {
    /** table of a setup that says all about it in a row; without one, the row of its time limits does */
    String TABLE = "OuterLimits";

    /**
     * A limit as its row fixes it.
     *
     * @param until when it ends
     * @param row   that says so; null where it has been running since the file was received, and nobody need ask again
     */
    record Fixed(Date until, Rules.Answer row) {
    }

    /** When it ends, of a file that becomes complete now; where it has been running since the file was received, as it is now. */
    Fixed next(DelegateExecution execution);

    /** Watches it until the file is closed; nothing where it is watched already. */
    void watch(DelegateExecution execution, Fixed limit);
}
