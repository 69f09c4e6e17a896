package dev.assent.clock;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The instance that called the clock: the consultation whose task waits. */
final class Caller {
    private Caller() {
    }

    static String of(DelegateExecution clock) {
        return clock.getProcessInstance().getSuperExecution().getProcessInstanceId();
    }
}
