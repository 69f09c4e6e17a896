package dev.assent.node;

import com.zaxxer.hikari.HikariDataSource;
import dev.assent.StartFailure;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks at the database again and again, before anything else of the application begins and until everything else has ended. */
@Component
class Heart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);
    // an embedded database keeps every version of a row for a while; nobody else waits for its heartbeat
    private static final int EMBEDDED_WRITES_EVERY = 60;
    private static final int SPACE_EVERY = 20;

    private final Node node;
    private final NodeSettings settings;
    private final MachineTime time;
    private final Probe probe;
    private final FreeJobs jobs;
    private final HikariDataSource pool;
    private final Object onlyOne = new Object();
    private ScheduledExecutorService threads;
    private long beats;
    private volatile long attempted;
    private Optional<ClockFault> said = Optional.empty();

    Heart(Node node, NodeSettings settings, MachineTime time, DataSource database, FreeJobs jobs) {
        this.node = node;
        this.settings = settings;
        this.time = time;
        this.pool = Database.pool(database);
        this.probe = new Probe(Database.beside(pool, settings.patience()), Database.isEmbedded(pool), node, time);
        this.jobs = jobs;
    }

    @Override
    public void start() {
        beat();
        node.clockFault().filter(fault -> node.answers()).ifPresent(fault -> {
            throw new StartFailure(fault.inEnglish(), "Set the clocks of this machine and of the database's (NTP). Where a wrong clock of the database "
                    + "was set right, empty the table register.node: it remembers the later time.", null);
        });
        threads = Executors.newScheduledThreadPool(2, work -> {
            Thread thread = new Thread(work, "node");
            thread.setDaemon(true);
            return thread;
        });
        threads.scheduleWithFixedDelay(this::beat, settings.beat().toMillis(), settings.beat().toMillis(), TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(jobs::look, 0, settings.beat().toMillis() * 10, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        synchronized (onlyOne) {
            boolean before = node.answers() || beats == 0;
            try {
                node.heard(probe.take(!Database.isEmbedded(pool) || !before || beats % EMBEDDED_WRITES_EVERY == 0, !before || beats % SPACE_EVERY == 0));
                if (!before) {
                    LOG.warn("The database answers again");
                    jobs.mineAreNobodys();
                }
                say(node.clockFault());
            } catch (SQLException | RuntimeException failed) {
                node.heardNothing();
                if (before) {
                    LOG.error("The database does not answer, or takes nothing: {}", failed.getMessage());
                }
                if (!Database.isEmbedded(pool) && pool.getDataSource() instanceof PhysicalConnections connections) {
                    connections.abort();
                }
            } finally {
                beats++;
                attempted = time.ticks();
            }
        }
    }

    /** Looks now, unless somebody has looked since it was asked. @return whether the database answers */
    boolean look() {
        long asked = time.ticks();
        synchronized (onlyOne) {
            if (attempted - asked < 0) {
                beat();
            }
            return node.answers();
        }
    }

    private void say(Optional<ClockFault> fault) {
        if (fault.isPresent() && said.isEmpty()) {
            LOG.error("{} Jobs are not taken, and what would be dated is refused.", fault.get().inEnglish());
        }
        if (fault.isEmpty() && said.isPresent()) {
            LOG.warn("The clock is right again");
        }
        said = fault;
    }

    @Override
    public void stop() {
        threads.shutdownNow();
        synchronized (onlyOne) {
            probe.leave();
        }
        threads = null;
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
