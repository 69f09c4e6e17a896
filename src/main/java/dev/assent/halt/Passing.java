package dev.assent.halt;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assent.edge.Collision;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.mail.MailException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Which failures can pass by themselves, so that trying again is worth the time: whatever lies outside the file, its model and
 * its setup. All others fail the same way every time.
 */
final class Passing {
    // connection, rollback and deadlock, resources (disk, memory, connections), intervention of an operator, time-out, system
    private static final Pattern STATES = Pattern.compile("(08|40|53|57|58|HYT).*|90067|90098|90121|90007");

    private Passing() {
    }

    static boolean passes(Throwable failure) {
        return Collision.of(failure) != Collision.NONE || chain(failure).anyMatch(Passing::one);
    }

    private static boolean one(Throwable failure) {
        return elsewhere(failure) || failure instanceof TransientDataAccessException || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException || failure instanceof CannotCreateTransactionException
                || failure instanceof SQLException sql && database(sql);
    }

    /** Something that is asked over a wire, or the machine itself. */
    static boolean elsewhere(Throwable failure) {
        return failure instanceof IOException && !(failure instanceof JsonProcessingException) && !(failure instanceof FileSystemException)
                || failure instanceof MailException || failure instanceof TimeoutException || failure instanceof InterruptedException
                || failure instanceof VirtualMachineError;
    }

    static boolean database(SQLException failure) {
        return failure instanceof SQLTransientException || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException
                || failure.getSQLState() != null && STATES.matcher(failure.getSQLState()).matches();
    }

    /** The failure and what caused it, the outermost first. */
    static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(50);
    }
}
