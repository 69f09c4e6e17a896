package dev.assent.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The one limit of the whole file: when it ends, and a process of its own that watches it. */
public interface OuterLimits {
    /** When it ends, of a file that becomes complete now; where it has been running since the file was received, as it is now. */
    Date next(DelegateExecution execution);

    /** Watches it until the file is closed; nothing where it is watched already. */
    void watch(DelegateExecution execution, Date outerLimit);
}
