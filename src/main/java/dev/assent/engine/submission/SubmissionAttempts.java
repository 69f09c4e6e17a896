package dev.assent.engine.submission;

import dev.assent.edge.Collision;
import dev.assent.edge.RequestMemory;
import dev.assent.engine.Say;
import dev.assent.engine.SubmissionRefused;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands outside the transaction: recognises what a person submits, and tries again when two people answered in the
 * same second. Commands that the engine or a delegate issues while serving another are not a person's.
 */
public final class SubmissionAttempts extends CommandInterceptor {
    /** Request attribute with the sentence of a refusal. */
    static final String REFUSAL = RequestMemory.REFUSAL;
    private static final int RETRIES = 3;
    private static final ThreadLocal<Command<?>> UNDER_WAY = new ThreadLocal<>();
    private final ProcessEngineConfigurationImpl engine;
    private final Say say;
    private final Supplier<RefusalLog> log;
    private final StepFaults faults;
    private final Runnable clock;

    SubmissionAttempts(ProcessEngineConfigurationImpl engine, Say say, Supplier<RefusalLog> log, StepFaults faults, Runnable clock) {
        this.engine = engine;
        this.say = say;
        this.log = log;
        this.faults = faults;
        this.clock = clock;
    }

    /** Did a person give this command? Not those that the engine or a delegate issues while serving it. */
    public static boolean isUnderWay(Command<?> command) {
        return UNDER_WAY.get() == command;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null || TrustedCode.runs() || !submits(command) && !byPerson()) {
            return next.execute(command);
        }
        if (submits(command)) {
            clock.run();
        }
        UNDER_WAY.set(command);
        try {
            return submits(command) ? faults.of(command, () -> attempts(command)) : attempts(command);
        } catch (SubmissionRefused refused) {
            RequestMemory.refused(refused.getMessage(), errors(refused));
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
            } catch (RuntimeException failure) {
                Collision collision = Collision.of(failure);
                if (collision == Collision.NONE || collision == Collision.POSSIBLE && attempt == RETRIES) {
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

    private boolean byPerson() {
        Authentication who = engine.getIdentityService().getCurrentAuthentication();
        return who != null && who.getUserId() != null;
    }

    /** As our own API names them: which answer, and why. */
    private static List<Map<String, String>> errors(SubmissionRefused refused) {
        return refused.faults().stream().filter(fault -> !fault.field().isEmpty())
                .map(fault -> Map.of("field", fault.field(), "message", fault.sentence())).toList();
    }
}
