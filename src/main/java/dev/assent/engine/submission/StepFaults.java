package dev.assent.engine.submission;

import dev.assent.edge.Collision;
import dev.assent.engine.Refusal;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Turns the failure of a step, behind a submission that was in order, into a sentence for the person and an incident for the operator. */
final class StepFaults {
    private final Supplier<StepFailures> failures;

    /** @param failures gives null where nobody wants to be told */
    StepFaults(Supplier<StepFailures> failures) {
        this.failures = failures;
    }

    <T> T of(Command<T> command, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException failure) {
            StepFailures told = failures.get();
            String task = taskId(command);
            String file = command instanceof StartAction action ? action.fileNumber() : null;
            // a transaction begun outside belongs to who began it, with what it holds
            if (told == null || task == null && file == null || asked(command, failure) || TransactionSynchronizationManager.isActualTransactionActive()) {
                throw failure;
            }
            Refusal sentence = new Refusal(told.failed(task, file, failure));
            sentence.initCause(failure);
            throw sentence;
        }
    }

    private static String taskId(Command<?> command) {
        return Submission.of(command).filter(submission -> submission.start() == null)
                .filter(submission -> submission.kind() == Submission.Kind.COMPLETE || submission.kind() == Submission.Kind.RESOLVE)
                .map(Submission::id).orElse(null);
    }

    /** Is it what the person asked for that was at fault, so that the answer is his alone? */
    private static boolean asked(Command<?> command, RuntimeException failure) {
        boolean request = failure instanceof BadUserRequestException && !(failure instanceof NotFoundException);
        // collisions are answered at the edge; who may begin an action, and when, is said by its own refusals
        return request || Collision.of(failure) != Collision.NONE || failure instanceof AuthorizationException
                || command instanceof StartAction && failure.getClass().getName().startsWith("dev.assent.");
    }
}
