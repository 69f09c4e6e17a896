package dev.assent.node;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the database on a connection of its own: it writes that this node lives, and asks for the time. One thread at a time. */
final class Probe {
    private static final Logger LOG = LoggerFactory.getLogger(Probe.class);
    private final DataSource database;
    private final boolean embedded;
    private final Node node;
    private final MachineTime time;
    private Connection connection;

    Probe(DataSource database, boolean embedded, Node node, MachineTime time) {
        this.database = database;
        this.embedded = embedded;
        this.node = node;
        this.time = time;
    }

    /** @param space look also whether there is room for a megabyte: a row that is written anew needs none, work does */
    Reading take(boolean write, boolean space) throws SQLException {
        try (Statement statement = open().createStatement()) {
            if (write) {
                write(statement);
            }
            if (space && !embedded) {
                // sorted out into a file of the database that it removes itself
                statement.execute("select count(*) from generate_series(1, 60000)");
            }
            Instant machine = time.now();
            long ticks = time.ticks();
            Instant its = moment(statement, "select current_timestamp");
            return new Reading(machine, ticks, time.since(ticks), its, moment(statement, "select max(seen_at) from register.node"));
        } catch (SQLException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private void write(Statement statement) throws SQLException {
        String mine = " where node_id = '" + node.id() + "'";
        if (statement.executeUpdate("update register.node set seen_at = current_timestamp, stopped_at = null" + mine) == 0) {
            statement.executeUpdate("insert into register.node (node_id, address, started_at, seen_at) values ('" + node.id() + "', '"
                    + ManagementFactory.getRuntimeMXBean().getName().replace("'", "") + "', current_timestamp, current_timestamp)");
        }
    }

    /** This node says itself that it is gone: nobody has to wait for its silence. */
    void leave() {
        try (Statement statement = open().createStatement()) {
            statement.executeUpdate("update register.node set stopped_at = current_timestamp where node_id = '" + node.id() + "'");
        } catch (SQLException failed) {
            LOG.warn("The database does not answer at the end; this node's jobs are free when its silence is noticed: {}", failed.getMessage());
        } finally {
            close();
        }
    }

    private Connection open() throws SQLException {
        if (connection == null) {
            connection = database.getConnection();
            if (!embedded) {
                try (Statement statement = connection.createStatement()) {
                    // a heartbeat need not outlive a crash of the database, so a slow disk is not taken for a dead one
                    statement.execute("set synchronous_commit = off");
                    statement.execute("set work_mem = '64kB'");
                }
            }
        }
        return connection;
    }

    private static Instant moment(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            OffsetDateTime at = row.getObject(1, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
    }

    private void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            LOG.debug("The connection is gone", gone);
        } finally {
            connection = null;
        }
    }
}
