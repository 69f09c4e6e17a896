package dev.assent.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** With a real standby that PostgreSQL's own streaming keeps. */
class ReplicaTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WHERE = "select case when pg_is_in_recovery() then 'replica' else 'database' end";

    @TempDir
    Path folder;

    @Test
    @DisplayName("Lists and figures are read from the replica while it keeps up, and from the database while it is away or behind")
    void follows() throws IOException {
        int port = freePort();
        try (EmbeddedPostgres first = started(folder.resolve("database"), port)) {
            new JdbcTemplate(first.getPostgresDatabase()).execute("create schema register; create table register.node (seen_at timestamptz not null)");
            new JdbcTemplate(first.getPostgresDatabase()).execute("create role reader login; grant usage on schema register to reader; grant select on register.node to reader");
        }
        copy(folder.resolve("database"), folder.resolve("standby"));
        Files.createFile(folder.resolve("standby").resolve("standby.signal"));
        Files.writeString(folder.resolve("standby").resolve("postgresql.auto.conf"), "primary_conninfo = 'host=127.0.0.1 port=" + port + " user=postgres'\n",
                StandardOpenOption.APPEND);
        int second = freePort();
        try (EmbeddedPostgres database = started(folder.resolve("database"), port)) {
            JdbcTemplate node = new JdbcTemplate(database.getPostgresDatabase());
            EmbeddedPostgres standby = started(folder.resolve("standby"), second);
            try {
                application(database, "assent.replica.url=jdbc:postgresql://127.0.0.1:" + second + "/postgres").run(context -> {
                    Reads reads = context.getBean(Reads.class);
                    assertThat(reads.client().sql(WHERE).query(String.class).single()).as("no beat has come through").isEqualTo("database");
                    node.update("insert into register.node values (clock_timestamp())");
                    await().atMost(PATIENCE).untilAsserted(() -> assertThat(whereOf(reads)).isEqualTo("replica"));
                    assertThat(behind(context)).isBetween(0.0, 3600.0);
                    node.update("update register.node set seen_at = clock_timestamp() - interval '2 hours'");
                    await().atMost(PATIENCE).untilAsserted(() -> assertThat(whereOf(reads)).isEqualTo("database"));
                    assertThat(behind(context)).isGreaterThan(7000);
                    node.update("update register.node set seen_at = clock_timestamp()");
                    await().atMost(PATIENCE).untilAsserted(() -> assertThat(whereOf(reads)).isEqualTo("replica"));
                    standby.close();
                    await().atMost(PATIENCE).untilAsserted(() -> assertThat(behind(context)).isNaN());
                    assertThat(whereOf(reads)).isEqualTo("database");
                });
            } finally {
                standby.close();
            }
            application(database).run(context -> assertThat(whereOf(context.getBean(Reads.class))).as("no replica is named").isEqualTo("database"));
        }
    }

    private static ApplicationContextRunner application(EmbeddedPostgres database, String... settings) {
        return new ApplicationContextRunner().withUserConfiguration(ReplicaConfiguration.class)
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"), "assent.replica.username=reader",
                        "assent.replica.every=50ms", "assent.replica.most-behind=1h")
                .withPropertyValues(settings);
    }

    private static String whereOf(Reads reads) {
        return reads.client().sql(WHERE).query(String.class).single();
    }

    private static double behind(ApplicationContext context) {
        return context.getBean(Replica.class).behind();
    }

    private static EmbeddedPostgres started(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(path -> !path.getFileName().toString().equals("postmaster.pid")).forEach(path -> copyOne(path, to.resolve(from.relativize(path))));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
