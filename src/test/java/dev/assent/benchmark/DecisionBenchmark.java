package dev.assent.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Office;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run by {@code mvn test -Pbenchmark}; prints the table of docs/performance.md. Machines are noisy: compare the ratios. */
@Tag("benchmark")
class DecisionBenchmark {
    private static final int WARM_UP = Integer.getInteger("warmup", 40);
    private static final int FILES = Integer.getInteger("files", 150);

    private final StringBuilder table = new StringBuilder("\n| database | contender | files per second | ratio |\n|---|---|---|---|\n");

    @Test
    void filesDecidedPerSecond(@TempDir Path folder) throws Exception {
        compare("H2 (file)", () -> new BareEngine("jdbc:h2:file:" + folder.resolve("bare"), "sa", "", Office.sample("G02")),
                () -> new Assent("jdbc:h2:file:" + folder.resolve("assent"), "sa", ""));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String bare = create(postgres, "bare");
            String assent = create(postgres, "assent");
            compare("PostgreSQL", () -> new BareEngine(bare, "postgres", "postgres", Office.sample("G02")), () -> new Assent(assent, "postgres", "postgres"));
        }
        System.out.println(table);
        Files.writeString(Path.of("target", "benchmark.md"), table);
    }

    private static String create(EmbeddedPostgres postgres, String database) throws java.sql.SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
        return postgres.getJdbcUrl("postgres", database);
    }

    private void compare(String database, Supplier<Contender> first, Supplier<Contender> second) throws Exception {
        double bare = measure(first);
        double assent = measure(second);
        row(database, "bare engine, same models", bare, 1);
        row(database, "Assent", assent, assent / bare);
        assertThat(assent).isPositive();
    }

    private static double measure(Supplier<Contender> contender) throws Exception {
        try (Contender running = contender.get()) {
            Load load = new Load(running);
            load.decide(WARM_UP);
            Duration took = load.decide(FILES);
            long decided = running.engine().getHistoryService().createHistoricProcessInstanceQuery().processDefinitionKey("LeadAuthority").finished().count();
            assertThat(decided).isEqualTo(WARM_UP + FILES);
            System.gc();
            System.out.printf("%s: heap used after the run %d MB%n", running.name(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000);
            return FILES * 1000.0 / took.toMillis();
        }
    }

    private void row(String database, String name, double speed, double ratio) {
        table.append(String.format(Locale.ROOT, "| %s | %s | %.1f | %.2f |%n", database, name, speed, ratio));
    }
}
