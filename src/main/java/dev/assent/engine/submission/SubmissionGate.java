package dev.assent.engine.submission;

import dev.assent.engine.SubmissionRefused;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
            Optional<Submission> found = Submission.of(command);
            if (found.isPresent()) {
                return known(command, rules.check(found.get(), context.getAuthenticatedUserId(), context));
            }
        }
        return next.execute(command);
    }

    // what was admitted may still be refused by a step, such as the one that finds another agency faster
    private <T> T known(Command<T> command, UnaryOperator<SubmissionRefused> refusal) {
        try {
            return next.execute(command);
        } catch (SubmissionRefused refused) {
            throw refusal.apply(refused);
        }
    }
}
