package dev.assent.replica;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The copy, and how far it lies behind: by the newest beat of a node that has come through, whichever way it is replicated. */
final class Replica implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Replica.class);
    private static final String BEHIND = "select extract(epoch from clock_timestamp() - max(seen_at)) from register.node";

    private final ReplicaSettings settings;
    private final HikariDataSource pool;
    private final JdbcTemplate jdbc;
    private final JdbcTemplate asked;
    // a replica that hangs must not hold up what else is done regularly
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(look -> {
        Thread thread = new Thread(look, "replica");
        thread.setDaemon(true);
        return thread;
    });
    private volatile double behind = Double.NaN;
    private volatile long known = System.nanoTime();

    Replica(ReplicaSettings settings) {
        this.settings = settings;
        HikariConfig config = new HikariConfig();
        config.setPoolName("replica");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.password());
        config.setReadOnly(true);
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setValidationTimeout(Math.max(250, settings.patience().toMillis() / 2));
        // one that is away while we start is used as soon as it is there
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("connectTimeout", settings.patience().toSeconds());
        // a machine that vanishes says nothing
        config.addDataSourceProperty("socketTimeout", 60);
        config.addDataSourceProperty("ApplicationName", "Assent");
        this.pool = new HikariDataSource(config);
        this.jdbc = new JdbcTemplate(pool);
        this.asked = new JdbcTemplate(pool);
        asked.setQueryTimeout((int) Math.max(1, settings.patience().toSeconds()));
        looks.scheduleWithFixedDelay(this::look, 0, settings.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    /** In seconds; not a number while nobody knows. */
    double behind() {
        return behind;
    }

    // what was found long ago says nothing while a look hangs
    boolean isFit() {
        double since = (System.nanoTime() - known) / 1e9;
        return behind + Math.max(0, since - settings.every().plus(settings.patience()).toMillis() / 1000.0) <= settings.mostBehind().toMillis() / 1000.0;
    }

    void look() {
        boolean was = isFit();
        String why = "it lies behind";
        try {
            Double seconds = asked.queryForObject(BEHIND, Double.class);
            known = System.nanoTime();
            behind = seconds == null ? Double.NaN : Math.max(0, seconds);
        } catch (DataAccessException away) {
            behind = Double.NaN;
            why = away.getMostSpecificCause().getMessage();
        }
        if (was && !isFit()) {
            LOG.warn("The replica is not read until it has caught up, lists and figures are read from the database itself: {}", why);
        } else if (!was && isFit()) {
            LOG.info("Lists and figures are read from the replica, {} s behind", behind);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
        pool.close();
    }
}
