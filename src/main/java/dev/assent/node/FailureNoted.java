package dev.assent.node;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Tells the request that a command failed with the database: what the engine's REST makes of it does not say so. */
final class FailureNoted extends CommandInterceptor {
    private final Outages outages;

    FailureNoted(Outages outages) {
        this.outages = outages;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException failed) {
            outages.of(failed).ifPresent(Unavailable::remember);
            throw failed;
        }
    }
}
