package dev.assent.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
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
public final class Passing {
    // connection lost or refused, resources (disk, memory, connections), database ended or starting, system, read-only; H2: closed, or its file fails
    private static final Pattern AWAY = Pattern.compile("08...|53...|57P..|58...|25006|90007|90028|90031|90067|9009[678]|90121");
    // the pool's own words where somebody goes on with a connection that was given up
    private static final Pattern GONE = Pattern.compile("Connection.is.closed");
    // rollback and deadlock, time-out, intervention of an operator
    private static final Pattern MET = Pattern.compile("(40|57|HYT).*");

    private Passing() {
    }

    /** Whether the failure, or what caused it, can. */
    public static boolean passes(Throwable failure) {
        return Collision.of(failure) != Collision.NONE || chain(failure).anyMatch(Passing::one);
    }

    private static boolean one(Throwable failure) {
        return elsewhere(failure) || failure instanceof TransientDataAccessException || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException || failure instanceof CannotCreateTransactionException
                || failure instanceof SQLException sql && database(sql);
    }

    /** Something that is asked over a wire, or the machine itself. */
    public static boolean elsewhere(Throwable failure) {
        return failure instanceof IOException && !(failure instanceof JsonProcessingException) && !(failure instanceof FileSystemException)
                || failure instanceof MailException || failure instanceof TimeoutException || failure instanceof InterruptedException
                || failure instanceof VirtualMachineError;
    }

    /** Whether a failure of the database is one that passes. */
    public static boolean database(SQLException failure) {
        return isAway(failure) || failure instanceof SQLTransientException || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException
                || failure.getSQLState() != null && MET.matcher(failure.getSQLState()).matches();
    }

    /** Whether the database itself says that it cannot be worked with at the moment. */
    public static boolean isAway(SQLException failure) {
        return failure.getSQLState() == null ? GONE.matcher(String.valueOf(failure.getMessage())).matches() : AWAY.matcher(failure.getSQLState()).matches();
    }

    /** The failure and what caused it, the outermost first. */
    public static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(50);
    }
}
