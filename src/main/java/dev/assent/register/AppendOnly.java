package dev.assent.register;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** H2's half of the rule that the record is append-only; PostgreSQL has it in SQL. Called by the database. */
public final class AppendOnly implements Trigger {
    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("The record is append-only: change refused");
    }
}
