package dev.assent.node;

import dev.assent.edge.Passing;
import dev.assent.node.Unavailable.Reason;
import dev.assent.text.FailureAnswer;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Tells failures of the database, which pass, from faults of a step, which do not. */
@Component
class Outages implements FailureAnswer {
    static final Reason SILENT = Reason.of("The database does not answer at the moment. Nothing was stored; please try again in a minute.");
    static final Reason UNDER_WAY = Reason.of("The database failed while your request was under way. Please look in a minute whether it was stored before you send it again.");
    static final Reason BUSY = Reason.of("Assent is too busy at the moment. Please look in a minute whether your request was stored before you send it again.");
    private static final String NO_ROOM = "53";
    private final Node node;

    Outages(Node node) {
        this.node = node;
    }

    @Override
    public Optional<ProblemDetail> to(Exception failure) throws Exception {
        if (isBehind(failure)) {
            // the filter answers, which knows whether the database is back
            throw failure;
        }
        return Optional.empty();
    }

    /** Whether the database is behind the failure. */
    boolean isBehind(Throwable failure) {
        return of(failure).isPresent();
    }

    /** What the person is told if the failure, or one of its causes, is the database's. */
    Optional<Reason> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return Optional.of(node.answers() ? BUSY : UNDER_WAY);
            }
            if (cause instanceof SQLException sql && Passing.isAway(sql)) {
                if (String.valueOf(sql.getSQLState()).startsWith(NO_ROOM)) {
                    // the next look asks whether there is room again; most looks do not
                    node.heardNothing();
                }
                return Optional.of(UNDER_WAY);
            }
        }
        return Optional.empty();
    }
}
