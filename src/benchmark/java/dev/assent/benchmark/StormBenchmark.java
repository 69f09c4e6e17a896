package dev.assent.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many timers due in the same second, until all that follows is committed: {@code mvn test -Pbenchmark -Dtest=StormBenchmark -Dstorm=300}. The files of one
 * database wait for their opinions; copies of it are calmed by this project's job executor and by the engine's as it comes, so both do the same jobs.
 * Half of the files are reminded, in the other half the agencies' time is over. Meanwhile somebody gives opinions on files that are not concerned.
 */
@Tag("benchmark")
class StormBenchmark {
    private static final int FILES = Integer.getInteger("storm", 300);
    private static final int QUIET = Integer.getInteger("calm", 40);
    private static final int FAR = Integer.getInteger("far", 100_000);

    /** What an engine does that nobody has set: Camunda's own defaults, without an index on due dates. */
    private static final List<String> AS_IT_COMES = List.of("--camunda.bpm.job-execution.core-pool-size=3", "--camunda.bpm.job-execution.max-pool-size=10",
            "--camunda.bpm.job-execution.queue-capacity=3", "--camunda.bpm.job-execution.max-jobs-per-acquisition=3",
            "--camunda.bpm.job-execution.wait-time-in-millis=5000", "--camunda.bpm.job-execution.max-wait=60000",
            "--camunda.bpm.generic-properties.properties.job-executor-acquire-by-due-date=false");

    @Test
    void timersDueAtOnce() throws Exception {
        StringBuilder table = new StringBuilder("| job executor | timers due | seconds | jobs per second | a click, quiet: median / 99 % | a click meanwhile: median / 99 % |\n|---|---|---|---|---|---|\n");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Database seed = Database.on(postgres, "seed");
            Assent waiting = new Assent(seed.url(), seed.user(), seed.password());
            long seeded = System.nanoTime();
            Storm.seed(waiting, FILES + QUIET);
            waiting.close();
            System.out.printf(Locale.ROOT, "%d files wait for opinions after %.0f s%n", FILES + QUIET, (System.nanoTime() - seeded) / 1e9);
            Storm.distant(seed, FAR);
            Storm.Calm ours = calm(Database.of(postgres, "ours", "seed"), List.of());
            Storm.Calm engines = calm(Database.of(postgres, "engines", "seed"), AS_IT_COMES);
            table.append(ours.row("this project's")).append(engines.row("the engine's, as it comes"));
            table.append(String.format(Locale.ROOT, "%nRatio %.1f; %d more jobs lay in the future.%n", engines.seconds() / ours.seconds(), FAR));
            System.out.println(table);
            Files.writeString(Path.of("target", "benchmark-storm.md"), table);
            assertThat(ours.effects()).isEqualTo(engines.effects());
        }
    }

    private static Storm.Calm calm(Database database, List<String> settings) throws Exception {
        if (!settings.isEmpty()) {
            Storm.sql(database, "drop index if exists assent_idx_job_duedate");
        }
        try (Assent application = new Assent(database.url(), database.user(), database.password(), settings)) {
            if (!settings.isEmpty()) {
                Storm.sql(database, "drop index if exists assent_idx_job_duedate");
            }
            return new Storm(database, application, QUIET).blow();
        }
    }
}
