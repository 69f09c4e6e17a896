package dev.assent.engine.submission;

import dev.assent.edge.RequestMemory;
import dev.assent.engine.FileHalted;
import dev.assent.engine.Say;
import dev.assent.engine.Suspension;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Stands outside of everything: remembers for the answer why a command failed, and says of what an administrator suspended who did
 * it and when.
 */
final class FailureMemory extends CommandInterceptor {
    private final Suspension suspension;

    FailureMemory(ProcessEngineConfigurationImpl engine, Say say) {
        this.suspension = new Suspension(engine::getProcessEngine, say);
    }

    @Override
    public <T> T execute(Command<T> command) {
        // a command inside another is the other's affair, a job's that of whoever executes jobs
        if (Context.getCommandContext() != null || Context.getJobExecutorContext() != null) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            SuspendedEntityInteractionException suspended = suspended(failure);
            RequestMemory.failed(failure);
            if (suspended == null) {
                throw failure;
            }
            FileHalted halted = suspension.refusal(suspended);
            RequestMemory.refused(halted.getMessage());
            throw halted;
        }
    }

    private static SuspendedEntityInteractionException suspended(Throwable failure) {
        return failure instanceof SuspendedEntityInteractionException found ? found : failure == null ? null : suspended(failure.getCause());
    }
}
