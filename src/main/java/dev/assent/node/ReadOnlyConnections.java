package dev.assent.node;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** Gives up a connection that was opened while the database took nothing: it would refuse every write for as long as it lives. */
final class ReadOnlyConnections implements SQLExceptionOverride {
    private static final String READ_ONLY = "25006";

    // SQLExceptionOverride has a type of that name, too
    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return READ_ONLY.equals(failure.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
