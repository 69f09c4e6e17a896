package dev.assent.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Stands outside the transaction: recognises what a person submits, and tries again when two people answered in the
 * same second. Commands that the engine or a delegate issues while serving another are not a person's.
 */
final class SubmissionAttempts extends CommandInterceptor {
    /** Request attribute with the sentence of a refusal. */
    static final String REFUSAL = SubmissionAttempts.class.getName() + ".refusal";
    private static final int RETRIES = 3;
    private static final ThreadLocal<Command<?>> UNDER_WAY = new ThreadLocal<>();
    private final ProcessEngineConfigurationImpl engine;
    private final Say say;
    private final Supplier<RefusalLog> log;

    SubmissionAttempts(ProcessEngineConfigurationImpl engine, Say say, Supplier<RefusalLog> log) {
        this.engine = engine;
        this.say = say;
        this.log = log;
    }

    static boolean isUnderWay(Command<?> command) {
        return UNDER_WAY.get() == command;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null || TrustedCode.runs() || !submits(command)) {
            return next.execute(command);
        }
        UNDER_WAY.set(command);
        try {
            return attempts(command);
        } catch (SubmissionRefused refused) {
            remember(refused.getMessage());
            if (refused instanceof RecordedRefusal known) {
                known.into(log.get());
            }
            throw refused;
        } finally {
            UNDER_WAY.remove();
        }
    }

    // an action is begun by a person in any case: by an applicant, who has no login
    private boolean submits(Command<?> command) {
        return command instanceof StartAction || byPerson() && Submission.of(command).isPresent();
    }

    private <T> T attempts(Command<T> command) {
        for (int attempt = 0; ; attempt++) {
            try {
                return next.execute(command);
            } catch (ProcessEngineException failure) {
                if (!isCollision(failure)) {
                    throw failure;
                }
                // a transaction begun outside is lost, a second attempt inside it would be too
                if (attempt == RETRIES || TransactionSynchronizationManager.isActualTransactionActive()) {
                    SubmissionRefused refused = new SubmissionRefused(
                            say.say("Others changed this file at the same moment. Nothing was stored; please send it again."));
                    refused.initCause(failure);
                    throw refused;
                }
            }
        }
    }

    // a listener's own command wraps the collision that it ran into
    private static boolean isCollision(Throwable failure) {
        return failure != null && (failure instanceof OptimisticLockingException || isCollision(failure.getCause()));
    }

    private boolean byPerson() {
        Authentication who = engine.getIdentityService().getCurrentAuthentication();
        return who != null && who.getUserId() != null;
    }

    private static void remember(String sentence) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REFUSAL, sentence, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
