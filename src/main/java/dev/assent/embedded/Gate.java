package dev.assent.embedded;

import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.message.DbException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets statements of all connections write at the same time, and the database store while none of them does. One that waits for a row of an
 * open transaction writes nothing until that ends, which it cannot while the gate is closed; so it need not be waited for.
 */
final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final Map<Database, Gate> OF = Collections.synchronizedMap(new WeakHashMap<>());
    private static final long PATIENCE_SECONDS = 5;
    private static final long LOOK_MILLIS = 1;
    private final Set<SessionLocal> inside = new HashSet<>();
    private final Set<Integer> open = new HashSet<>();
    private boolean closed;
    private long committed;
    private long stored;

    static Gate of(Database database) {
        return OF.computeIfAbsent(database, first -> new Gate());
    }

    synchronized void enter(SessionLocal session) {
        while (closed) {
            pause(0);
        }
        inside.add(session);
    }

    synchronized void leave(SessionLocal session) {
        inside.remove(session);
        notifyAll();
    }

    /** The session's transaction may hold rows from now on. */
    synchronized void opened(SessionLocal session) {
        open.add(session.getId());
    }

    synchronized void ended(SessionLocal session) {
        open.remove(session.getId());
    }

    /** Returns when everything that was committed before is in the file. */
    void store(Database database) throws SQLException {
        long all = close();
        if (all == 0) {
            return;
        }
        boolean done = false;
        try {
            database.flush();
            done = true;
        } catch (RuntimeException failed) {
            throw DbException.toSQLException(failed);
        } finally {
            reopen(done ? all : 0);
        }
    }

    /** @return how many commits the next store contains; 0: somebody has stored them meanwhile */
    private synchronized long close() {
        long mine = ++committed;
        while (closed) {
            pause(0);
        }
        if (stored >= mine) {
            return 0;
        }
        closed = true;
        long since = System.nanoTime();
        while (!still()) {
            if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                LOG.warn("A statement takes more than {} s; the embedded database stores while it works", PATIENCE_SECONDS);
                break;
            }
            pause(LOOK_MILLIS);
        }
        return committed;
    }

    private synchronized void reopen(long all) {
        stored = Math.max(stored, all);
        closed = false;
        notifyAll();
    }

    private boolean still() {
        return inside.stream().allMatch(session -> open.contains(session.getBlockingSessionId()));
    }

    /** Ends only when it is time, also where the thread was told to end: half a commit would be worse. */
    private void pause(long millis) {
        boolean told = Thread.interrupted();
        try {
            wait(millis);
        } catch (InterruptedException meanwhile) {
            told = true;
        } finally {
            if (told) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
