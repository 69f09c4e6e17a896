package dev.assent.recovery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL whose processes are killed, frozen and started again on the same files. */
final class DrillDatabase implements AutoCloseable {
    private final Path files;
    private final int port;
    private final boolean smallDisk;
    private EmbeddedPostgres running;

    DrillDatabase(Path folder) throws IOException, InterruptedException {
        files = Files.createDirectories(folder.resolve("postgres"));
        // a disk of its own that can be filled; only root may have one
        smallDisk = command("mount", "-t", "tmpfs", "-o", "size=700m,mode=0700", "tmpfs", files.toString()) == 0;
        running = EmbeddedPostgres.builder().setDataDirectory(files).setCleanDataDirectory(false).start();
        port = running.getPort();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    private List<ProcessHandle> processes() throws IOException {
        ProcessHandle first = ProcessHandle.of(Long.parseLong(Files.readAllLines(files.resolve("postmaster.pid")).get(0).strip())).orElseThrow();
        return Stream.concat(Stream.of(first), first.descendants()).toList();
    }

    void kill() throws IOException, InterruptedException {
        signal("-KILL");
    }

    void signal(String signal) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes().forEach(process -> command.add(String.valueOf(process.pid())));
        // one of its short-lived processes may have ended meanwhile
        new ProcessBuilder(command).start().waitFor(10, TimeUnit.SECONDS);
    }

    void startAgain() throws IOException {
        running.close();
        running = EmbeddedPostgres.builder().setDataDirectory(files).setCleanDataDirectory(false).setPort(port).start();
    }

    boolean hasSmallDisk() {
        return smallDisk;
    }

    void fillDisk() throws IOException, InterruptedException {
        command("dd", "if=/dev/zero", "of=" + files.resolve("filler"), "bs=64k");
    }

    /** Makes room; a database that ended itself meanwhile is started again, as an operator would. */
    void emptyDisk() throws IOException {
        Files.delete(files.resolve("filler"));
        if (!answers()) {
            startAgain();
        }
    }

    private boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException down) {
            return false;
        }
    }

    private static int command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /** Takes nothing any more, or everything again; open connections are ended, so that all of them notice. */
    void readOnly(boolean on) throws SQLException {
        try (Connection operator = connect(); Statement statement = operator.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute("alter database postgres set default_transaction_read_only = " + (on ? "on" : "off"));
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'Assent'");
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        running.close();
        if (smallDisk && command("umount", "-l", files.toString()) != 0) {
            throw new IOException(files + " is still in use");
        }
    }
}
