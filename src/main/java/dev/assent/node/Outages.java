package dev.assent.node;

import dev.assent.node.Unavailable.Reason;
import dev.assent.text.Passing;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells failures of the database, which pass, from faults of a step, which do not. */
@Component
class Outages implements Passing {
    static final Reason SILENT = Reason.of("The database does not answer at the moment. Nothing was stored; please try again in a minute.");
    static final Reason UNDER_WAY = Reason.of("The database failed while your request was under way. Please look in a minute whether it was stored before you send it again.");
    static final Reason BUSY = Reason.of("Assent is too busy at the moment. Please look in a minute whether your request was stored before you send it again.");
    // connection lost or refused, database ended or starting, no room, a system error, read-only; H2: closed, or its file fails
    private static final Pattern STATES = Pattern.compile("08...|57P..|53...|58...|25006|90098|90028|90031|9009[67]");
    // the pool's own words where somebody goes on with a connection that was given up
    private static final String GONE = "Connection is closed"; // of its jdbc, not for people
    private static final String NO_ROOM = "53";
    private final Node node;

    Outages(Node node) {
        this.node = node;
    }

    @Override
    public boolean isBehind(Throwable failure) {
        return of(failure).isPresent();
    }

    /** What the person is told if the failure, or one of its causes, is the database's. */
    Optional<Reason> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return Optional.of(node.answers() ? BUSY : UNDER_WAY);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() == null && GONE.equals(sql.getMessage())) {
                return Optional.of(UNDER_WAY);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null && STATES.matcher(sql.getSQLState()).matches()) {
                if (sql.getSQLState().startsWith(NO_ROOM)) {
                    // the next look asks whether there is room again; most looks do not
                    node.heardNothing();
                }
                return Optional.of(UNDER_WAY);
            }
        }
        return Optional.empty();
    }
}
