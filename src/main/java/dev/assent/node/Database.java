package dev.assent.node;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import dev.assent.embedded.EmbeddedFile;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;

/** How long a connection of ours may take, wait and do nothing; the rest of its properties is the operator's. */
final class Database {
    private Database() {
    }

    /** An embedded database serves one process and lives on its clock. */
    static boolean isEmbedded(HikariDataSource pool) {
        return !pool.getJdbcUrl().startsWith("jdbc:postgresql:");
    }

    static HikariDataSource pool(DataSource database) {
        try {
            return database.unwrap(HikariDataSource.class);
        } catch (SQLException other) {
            throw new IllegalStateException("The database is reached through a pool of HikariCP", other);
        }
    }

    /** Before the pool makes its first connection. */
    static void prepare(HikariDataSource pool, Duration patience, Duration idleTransaction) {
        if (!isEmbedded(pool)) {
            patient(pool.getDataSourceProperties(), patience);
            swift(pool.getDataSourceProperties());
            // by itself a transaction of a frozen node would hold its rows for ever
            String ends = "set idle_in_transaction_session_timeout = " + idleTransaction.toMillis();
            pool.setConnectionInitSql(pool.getConnectionInitSql() == null ? ends : ends + "; " + pool.getConnectionInitSql());
        }
        pool.setExceptionOverride(new ReadOnlyConnections());
        pool.setDataSource(new PhysicalConnections(driver(pool, pool.getDataSourceProperties())));
    }

    /** Connections beside the pool, which may be exhausted while the database is well. */
    static DataSource beside(HikariDataSource pool, Duration patience) {
        Properties properties = new Properties();
        properties.putAll(pool.getDataSourceProperties());
        if (!isEmbedded(pool)) {
            patient(properties, patience);
            properties.setProperty("socketTimeout", seconds(patience));
        }
        return driver(pool, properties);
    }

    private static DataSource driver(HikariDataSource pool, Properties properties) {
        return EmbeddedFile.open(pool.getJdbcUrl(), url ->
                new DriverDataSource(url, pool.getDriverClassName(), properties, pool.getUsername(), pool.getPassword()));
    }

    private static void patient(Properties properties, Duration patience) {
        properties.putIfAbsent("connectTimeout", seconds(patience));
        properties.putIfAbsent("loginTimeout", seconds(patience));
        properties.putIfAbsent("tcpKeepAlive", "true");
        properties.putIfAbsent("ApplicationName", "Assent");
    }

    // rows of one table that a transaction adds go as one statement; the engine and we have more statements than the driver keeps prepared by itself
    private static void swift(Properties properties) {
        properties.putIfAbsent("reWriteBatchedInserts", "true");
        properties.putIfAbsent("preparedStatementCacheQueries", "1024");
        properties.putIfAbsent("preparedStatementCacheSizeMiB", "16");
    }

    private static String seconds(Duration patience) {
        return String.valueOf(Math.max(1, patience.toSeconds()));
    }
}
