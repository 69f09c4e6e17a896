package dev.assent.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.api.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WholeStoreTest {
    private static volatile CountDownLatch reached;
    private static volatile CountDownLatch goOn;
    @TempDir
    Path folder;
    private final ExecutorService others = Executors.newCachedThreadPool();
    private Connection first;
    private Connection second;
    private Connection third;

    /** Called by the database in the middle of a statement. */
    public static final class Slow implements Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
            try {
                reached.countDown();
                assertThat(goOn.await(30, SECONDS)).isTrue();
            } catch (InterruptedException ended) {
                throw new SQLException(ended);
            }
        }
    }

    @BeforeEach
    void threeConnections() throws SQLException {
        reached = new CountDownLatch(1);
        goOn = new CountDownLatch(1);
        DataSource database = EmbeddedFile.open("jdbc:h2:file:" + folder.resolve("real") + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000", DriverManagerDataSource::new);
        first = database.getConnection();
        second = database.getConnection();
        third = database.getConnection();
        run(first, "create table slow (id int primary key)");
        run(first, "create trigger slow_row after insert on slow for each row call '" + Slow.class.getName() + "'");
        run(first, "create table paper (id int primary key, content text)");
        run(first, "insert into paper values (1, 'one')");
        for (Connection connection : new Connection[] {first, second, third}) {
            connection.setAutoCommit(false);
        }
    }

    @AfterEach
    void close() throws SQLException {
        goOn.countDown();
        others.shutdown();
        for (Connection connection : new Connection[] {first, second, third}) {
            connection.close();
        }
    }

    @Test
    @DisplayName("Nothing is stored in the middle of somebody's statement: who is killed then leaves no half of it")
    void waitsForStatements() throws Exception {
        Future<?> writing = others.submit(() -> run(first, "insert into slow values (1)"));
        assertThat(reached.await(30, SECONDS)).isTrue();
        run(second, "insert into paper values (2, 'two')");
        Future<?> committing = others.submit(() -> commit(second));
        await().until(() -> counted(third, "select count(*) from paper where id = 2") == 1);
        assertThat(committing).as("confirmed only when it is in the file").isNotDone();
        assertThat(afterKill("select count(*) from paper")).isEqualTo(1);
        goOn.countDown();
        committing.get(30, SECONDS);
        writing.get(30, SECONDS);
        assertThat(afterKill("select count(*) from paper")).isEqualTo(2);
        assertThat(afterKill("select count(*) from slow")).as("not committed").isZero();
    }

    @Test
    @DisplayName("Who waits for a row that another holds keeps nobody from committing")
    void doesNotWaitForWaiting() throws Exception {
        run(first, "update paper set content = 'first' where id = 1");
        Future<?> waiting = others.submit(() -> run(second, "update paper set content = 'second' where id = 1"));
        await().until(() -> counted(third, "select count(*) from information_schema.sessions where blocker_id is not null") == 1);
        run(third, "insert into paper values (3, 'three')");
        long since = System.nanoTime();
        commit(third);
        assertThat(afterKill("select count(*) from paper where id = 3")).isEqualTo(1);
        assertThat(waiting).isNotDone();
        assertThat(System.nanoTime() - since).as("before patience ends").isLessThan(SECONDS.toNanos(5));
        commit(first);
        waiting.get(30, SECONDS);
        commit(second);
        assertThat(afterKill("select count(*) from paper where content = 'second'")).isEqualTo(1);
    }

    @Test
    @DisplayName("What is written without a transaction is in the file, too; what reads passes by")
    void alone() throws Exception {
        third.setAutoCommit(true);
        run(third, "insert into paper values (4, 'four')");
        assertThat(afterKill("select count(*) from paper where id = 4")).isEqualTo(1);
        assertThat(ReadingSql.matches("select id from paper")).isTrue();
        assertThat(ReadingSql.matches("select id from paper for update skip locked")).isFalse();
        assertThat(ReadingSql.matches("select next value for counter")).isFalse();
        assertThat(ReadingSql.matches("select id from final table (insert into paper values (5, ''))")).isFalse();
        assertThat(ReadingSql.matches("update paper set content = ''")).isFalse();
    }

    /** What a kill at this moment would leave is what is in the file. */
    private long afterKill(String sql) throws Exception {
        Files.copy(folder.resolve("real.mv.db"), folder.resolve("left.mv.db"));
        try (Connection left = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("left"))) {
            return counted(left, sql);
        } finally {
            Files.delete(folder.resolve("left.mv.db"));
        }
    }

    private static long counted(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        }
    }

    private static Void commit(Connection connection) throws SQLException {
        connection.commit();
        return null;
    }
}
