package dev.assent.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Stands inside the transaction, before the command itself: what is refused here leaves no trace. */
final class SubmissionGate extends CommandInterceptor {
    private final SubmissionRules rules;

    SubmissionGate(SubmissionRules rules) {
        this.rules = rules;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (SubmissionAttempts.isUnderWay(command)) {
            var context = Context.getCommandContext();
            Submission.of(command).ifPresent(found -> rules.check(found, context.getAuthenticatedUserId(), context));
        }
        return next.execute(command);
    }
}
