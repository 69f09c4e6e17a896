package dev.assent.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From click to answer, over HTTP as Tasklist asks, on PostgreSQL: {@code mvn test -Pbenchmark -Dtest=PeopleBenchmark}. People of the four agencies of G02
 * open their list, a task with its form, its license file, and give their opinions, with thought between. {@code -Dpeople=50 -Dminutes=4 -Dthink=10} (seconds
 * between two clicks, on average), {@code -Doffices=10000/1,250/1,25000/125}: each office with so many open files, every agency's tasks spread over so
 * many groups; four tasks a file. The files are copies of a few real ones ({@link Copies}); {@code -Dreal=50} of them.
 */
@Tag("benchmark")
class PeopleBenchmark {
    private static final int PEOPLE = Integer.getInteger("people", 50);
    private static final double MINUTES = Double.parseDouble(System.getProperty("minutes", "4"));
    private static final double THINK = Double.parseDouble(System.getProperty("think", "10"));
    private static final int REAL = Integer.getInteger("real", 50);
    private static final List<String> OFFICES = List.of(System.getProperty("offices", "10000/1,250/1,25000/125").split(","));
    private static final List<String> AGENCIES = List.of("foreignAffairs", "defence", "intelligence", "economy");
    private static final String PASSWORD = "Veldora-2026";
    private static final double WARM_UP = 0.25;

    @Test
    void waiting() throws Exception {
        StringBuilder table = new StringBuilder("\n| office | click | ms: median / 95 % / 99 % | requests | kB | clicks |\n|---|---|---|---|---|---|\n");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on")
                .setServerConfig("log_min_duration_statement", System.getProperty("slow", "-1"))
                .setErrorRedirector(ProcessBuilder.Redirect.to(Path.of("target", "benchmark-people.log").toFile())).start()) {
            Database seed = Database.on(postgres, "seed");
            try (Assent application = new Assent(seed.url(), seed.user(), seed.password())) {
                hire(application.engine().getIdentityService());
                Storm.seed(application, REAL);
            }
            for (String office : OFFICES) {
                int files = Integer.parseInt(office.split("/")[0]);
                int groups = Integer.parseInt(office.split("/")[1]);
                Database copy = Database.of(postgres, "office" + files + "in" + groups, "seed");
                Copies.make(copy, Math.max(0, files / REAL - 1), groups);
                table.append(measure(copy, String.format(Locale.ROOT, "%d open files, %d groups", files, groups * AGENCIES.size())));
            }
        }
        System.out.println(table);
        Files.writeString(Path.of("target", "benchmark-people.md"), table);
    }

    private static String measure(Database database, String office) throws Exception {
        Clicks clicks = new Clicks();
        try (Assent application = new Assent(database.url(), database.user(), database.password(), List.of())) {
            long tasks = application.engine().getTaskService().createTaskQuery().count();
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            long begun = System.nanoTime();
            long warm = begun + (long) (MINUTES * WARM_UP * 60e9);
            long end = begun + (long) (MINUTES * (1 + WARM_UP) * 60e9);
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Random chance = new Random(i);
                Clerk clerk = new Clerk(application.address(), "clerk" + i, clicks, chance);
                clerk.logIn(PASSWORD);
                working.add(people.submit(() -> {
                    Runnable thinks = () -> LockSupport.parkNanos((long) (chance.nextDouble() * 2 * THINK * 1e9));
                    thinks.run();
                    while (System.nanoTime() < end) {
                        if (System.nanoTime() > warm) {
                            clicks.count();
                        }
                        clerk.work(thinks);
                        thinks.run();
                    }
                }));
            }
            for (Future<?> one : working) {
                one.get();
            }
            people.shutdown();
            people.awaitTermination(1, TimeUnit.MINUTES);
            assertThat(application.engine().getTaskService().createTaskQuery().count()).as("somebody completed a task").isNotEqualTo(tasks);
            return clicks.table(office + ", " + tasks + " tasks");
        }
    }

    private static void hire(IdentityService identity) {
        for (int i = 0; i < PEOPLE; i++) {
            User user = identity.newUser("clerk" + i);
            user.setFirstName("Clerk");
            user.setLastName("Someone");
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            identity.createMembership(user.getId(), AGENCIES.get(i % AGENCIES.size()));
        }
    }
}
