package dev.assent.node;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Makes the pool's connections and can end them all, so that nobody waits for an answer that does not come. */
final class PhysicalConnections extends DelegatingDataSource {
    private static final Logger LOG = LoggerFactory.getLogger(PhysicalConnections.class);
    private final Set<Connection> made = ConcurrentHashMap.newKeySet();

    PhysicalConnections(DataSource driver) {
        super(driver);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return remembered(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return remembered(super.getConnection(user, password));
    }

    private Connection remembered(Connection connection) {
        made.removeIf(PhysicalConnections::isClosed);
        made.add(connection);
        return connection;
    }

    /** What runs on them fails at once; the database takes it back when it can. */
    void abort() {
        for (Connection connection : made) {
            made.remove(connection);
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("A connection could not be ended: it is gone", gone);
            }
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException broken) {
            return true;
        }
    }
}
