package dev.assent.edge;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.http.HttpStatus;

/**
 * Whose fault it is that the engine answers with a server's error, and what the person reads.
 *
 * @param sentence key of the dictionary
 * @param ours     the operator has to look at it
 */
record Verdict(HttpStatus status, String sentence, boolean ours) {
    static final Verdict NO_TASK = caller(HttpStatus.NOT_FOUND, "This task is no longer open: its time limit passed or someone else completed it. Nothing was stored. Reload the list of tasks to see what is open.");
    static final Verdict NO_ADDRESS = caller(HttpStatus.NOT_FOUND, "There is nothing at this address.");
    private static final Verdict NOT_UNDERSTOOD = caller(HttpStatus.BAD_REQUEST, "The request cannot be understood.");
    private static final Verdict NOTHING_THERE = caller(HttpStatus.BAD_REQUEST, "The request names something that does not exist, or lacks something it needs.");
    private static final Verdict COLLIDED = caller(HttpStatus.CONFLICT,
            "Others changed this file at the same moment. Nothing was stored; please send it again.");
    private static final Verdict TAKEN = caller(HttpStatus.CONFLICT, "Somebody else has taken this task. Reload the list of tasks to see what is open.");
    private static final Verdict PASSWORD = caller(HttpStatus.BAD_REQUEST,
            "This password does not follow the rules: at least ten characters, among them a capital letter, a small letter, a digit and another sign, and nothing of the person's own id, name or mail address.");
    // a fault of ours may look like it: the operator is told, too
    private static final Verdict PERHAPS_COLLIDED = new Verdict(COLLIDED.status, COLLIDED.sentence, true);
    private static final Verdict OURS = new Verdict(HttpStatus.INTERNAL_SERVER_ERROR, "The fault is ours. The administrator finds it in the log under {0}.", true);

    private static Verdict caller(HttpStatus status, String sentence) {
        return new Verdict(status, sentence, false);
    }

    /** @param failure of the command; null: the request never came as far as a command, so that it could not be read */
    static Verdict of(Throwable failure) {
        if (failure == null) {
            return NOT_UNDERSTOOD;
        }
        if (failure instanceof TaskAlreadyClaimedException) {
            return TAKEN;
        }
        // the engine has no type of its own for it
        if (String.valueOf(failure.getMessage()).endsWith("does not match policy")) {
            return PASSWORD;
        }
        switch (Collision.of(failure)) {
            case CERTAIN:
                return COLLIDED;
            case POSSIBLE:
                return PERHAPS_COLLIDED;
            default:
                break;
        }
        return cause(failure, AuthorizationException.class)
                .map(stranger -> caller(HttpStatus.FORBIDDEN, "You are logged in, but you have no right to do this. Ask an administrator."))
                .orElseGet(() -> isCallers(failure) ? NOTHING_THERE : OURS);
    }

    private static boolean isCallers(Throwable failure) {
        return failure instanceof NullValueException || failure instanceof NotFoundException || failure instanceof NotValidException
                || failure instanceof BadUserRequestException || failure instanceof MismatchingMessageCorrelationException;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return failure == null ? Optional.empty() : kind.isInstance(failure) ? Optional.of(kind.cast(failure)) : cause(failure.getCause(), kind);
    }
}
