package dev.assent.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Run by {@code mvn test -Pdrills}; prints the table of docs/faults.md. Two nodes, one real PostgreSQL, processes really killed and frozen. */
@Tag("drills")
class FaultDrills {
    private static final int FILES = Integer.getInteger("files", 24);
    private static final Pattern WANTED = Pattern.compile(System.getProperty("drill", ""));
    private static final Path FAKETIME = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;
    private final List<Server> nodes = new CopyOnWriteArrayList<>();
    private final StringBuilder table = new StringBuilder("\n| fault | files running | decided once | lost | twice | chain | answers of 5xx but 503 | "
            + "seconds until told 503 | seconds to recovery |\n|---|---|---|---|---|---|---|---|---|\n");
    private DrillDatabase database;
    private int mailPort;
    private int started;
    private long held;
    private String taken = "";

    private interface Step {
        void run() throws Exception;
    }

    @BeforeEach
    void twoNodes() throws Exception {
        Files.createDirectories(folder);
        database = new DrillDatabase(folder);
        try (ServerSocket free = new ServerSocket(0)) {
            mailPort = free.getLocalPort();
        }
        nodes.add(node(Map.of()));
        nodes.add(node(Map.of()));
    }

    @AfterEach
    void end() throws Exception {
        for (Server node : nodes) {
            node.close();
        }
        database.close();
        System.out.println(table);
        Files.writeString(Path.of("target", "drills.md"), table);
    }

    private Server launch(Map<String, String> environment, String... more) throws Exception {
        List<String> settings = new ArrayList<>(List.of("--spring.datasource.url=" + database.url(), "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres", "--spring.mail.host=localhost", "--spring.mail.port=" + mailPort));
        settings.addAll(List.of(more));
        return Server.launch(folder, "node" + ++started, environment, settings.toArray(String[]::new));
    }

    private Server node(Map<String, String> environment) throws Exception {
        Server node = launch(environment);
        node.untilItServes();
        return node;
    }

    @Test
    void faults() throws Exception {
        drafts();
        drill("both nodes killed (-9), started again", () -> {
            for (Server node : nodes) {
                node.kill();
            }
            nodes.clear();
            nodes.add(node(Map.of()));
        });
        second();
        drill("one of two nodes killed (-9), not started again", () -> {
            Server dead = stoppedWithJobs();
            dead.kill();
            jobsAreFree(dead);
        });
        second();
        drill("one of two nodes frozen for 70 s", () -> {
            Server frozen = stoppedWithJobs();
            long since = System.nanoTime();
            jobsAreFree(frozen);
            TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(70) - (System.nanoTime() - since));
            signal("-CONT", frozen.pid());
            nodes.add(frozen);
        });
        drill("database killed (-9), started again after 10 s", () -> {
            database.kill();
            everybodyIsTold();
            TimeUnit.SECONDS.sleep(10);
            database.startAgain();
        });
        drill("database frozen for 20 s", () -> {
            database.signal("-STOP");
            everybodyIsTold();
            TimeUnit.SECONDS.sleep(20);
            database.signal("-CONT");
        });
        drill("database takes nothing (read-only) for 15 s", () -> {
            database.readOnly(true);
            everybodyIsTold();
            TimeUnit.SECONDS.sleep(15);
            database.readOnly(false);
        });
        if (database.hasSmallDisk()) {
            drill("disk of the database full for 15 s", () -> {
                database.fillDisk();
                everybodyIsTold();
                TimeUnit.SECONDS.sleep(15);
                database.emptyDisk();
            });
        } else {
            row("disk of the database full", "not tried: only root can make a small disk");
        }
        drill("a broken model at the restart of both", this::brokenModel);
        second();
        wrongClock();
        mail();
        assertThat(table.toString()).doesNotContain("NOT");
    }

    private void second() throws Exception {
        if (nodes.size() < 2) {
            nodes.add(node(Map.of()));
        }
    }

    /** What is typed at one node is there at the other, also when the first is gone. */
    private void drafts() throws Exception {
        String start = nodes.get(0).get("clara", "/engine-rest/process-definition?key=FileRegistration&latestVersion=true").get(0).get("id").asText();
        assertThat(nodes.get(0).put("clara", "/api/drafts/starts/" + start, "{\"applicantName\": \"Castor\"}").statusCode()).isEqualTo(200);
        assertThat(nodes.get(1).get("clara", "/api/drafts/starts/" + start).at("/answers/applicantName").asText()).isEqualTo("Castor");
        nodes.remove(0).kill();
        assertThat(nodes.get(0).get("clara", "/api/drafts/starts/" + start).at("/answers/applicantName").asText()).isEqualTo("Castor");
        row("a node killed (-9) at which something is typed", "what was kept is there at the other node");
        nodes.add(node(Map.of()));
    }

    /** Freezes the second node in a moment when it has taken jobs, and tells nobody. */
    private Server stoppedWithJobs() throws Exception {
        Server node = nodes.remove(1);
        for (int tries = 0; ; tries++) {
            signal("-STOP", node.pid());
            held = held(node);
            if (held > 0 || tries > 300) {
                return node;
            }
            signal("-CONT", node.pid());
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private long held(Server node) throws Exception {
        return database.number("select count(*) from act_ru_job j join register.node n on n.node_id = j.lock_owner_ where address like '" + node.pid() + "@%'");
    }

    private void jobsAreFree(Server dead) throws Exception {
        long since = System.nanoTime();
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(200)).until(() -> held(dead) == 0);
        taken = String.format(Locale.ROOT, "; its %d jobs were free after %.0f s", held, (System.nanoTime() - since) / 1e9);
    }

    /** Health is DOWN, and people read a sentence in their language: in the webapps, of the engine, of the API. */
    private void everybodyIsTold() throws Exception {
        long since = System.nanoTime();
        for (Server node : nodes) {
            await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100)).until(() -> !node.healthy());
        }
        taken = String.format(Locale.ROOT, "; health DOWN after %.1f s", (System.nanoTime() - since) / 1e9);
        for (Server node : nodes) {
            for (String path : List.of("/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default", "/engine-rest/task", "/api/files/EXP-2026-000001/dossier")) {
                told(node.read("lena", path, "Accept-Language", "en"), path, "The database does not answer at the moment.");
                told(node.read("lena", path, "Accept-Language", "ar"), path, "قاعدة البيانات");
            }
        }
    }

    private static void told(HttpResponse<String> answer, String path, String sentence) {
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
        assertThat(answer.body()).as(path).contains(sentence);
    }

    /** Nobody starts with it; what ran before goes on when it is away. */
    private void brokenModel() throws Exception {
        for (Server node : nodes) {
            node.kill();
        }
        nodes.clear();
        Path models = Files.createDirectories(folder.resolve("models/processes/blocks"));
        Files.writeString(models.resolve("Assessment.bpmn"), "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><bpmn:process");
        Server refused = launch(Map.of(), "--assent.models=file:" + folder.resolve("models"));
        assertThat(refused.untilItEnds()).isNotZero();
        assertThat(refused.log()).contains("Assessment.bpmn");
        nodes.add(node(Map.of()));
    }

    private void wrongClock() throws Exception {
        if (!Files.exists(FAKETIME)) {
            row("a node whose clock is wrong", "not tried: Debian's package faketime is not installed");
            return;
        }
        Server refused = launch(faketime("+14d"));
        assertThat(refused.untilItEnds()).isNotZero();
        assertThat(refused.log()).contains("ahead of the database's");
        row("a node started two weeks ahead", "does not start and says why");
        Path offset = folder.resolve("offset");
        Files.writeString(offset, "+0\n");
        nodes.remove(1).kill();
        Server wrong = node(Map.of("LD_PRELOAD", FAKETIME.toString(), "FAKETIME_TIMESTAMP_FILE", offset.toString(), "FAKETIME_CACHE_DURATION", "1",
                "DONT_FAKE_MONOTONIC", "1"));
        nodes.add(wrong);
        drill("the clock of one of two nodes set two weeks ahead", () -> {
            Files.writeString(offset, "+14d\n");
            await().atMost(Duration.ofSeconds(60)).until(() -> !wrong.healthy());
            assertThat(wrong.post("clara", "/api/files", dev.assent.office.Office.sample("G01")).statusCode()).isEqualTo(503);
        });
        assertThat(database.number("select count(*) from register.record where at > now() + interval '1 minute'")).as("dated by the wrong clock").isZero();
        assertThat(database.number("select count(*) from act_ru_job j join register.node n on n.node_id = j.lock_owner_ where lock_exp_time_ > now() + interval '1 hour'"))
                .as("held by the wrong clock").isZero();
    }

    private static Map<String, String> faketime(String offset) {
        return Map.of("LD_PRELOAD", FAKETIME.toString(), "FAKETIME", offset, "DONT_FAKE_MONOTONIC", "1");
    }

    /** All drills ran without a mail server: what it is told later, it is told once. */
    private void mail() throws Exception {
        long waiting = database.number("select count(*) from register.notice where sent_at is null");
        database.run("update register.notice set next_attempt = now() where sent_at is null");
        GreenMail mail = new GreenMail(new ServerSetup(mailPort, "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            await().atMost(Duration.ofSeconds(180)).until(() -> database.number("select count(*) from register.notice where sent_at is null") == 0);
            assertThat(mail.getReceivedMessages()).as("once each").hasSizeGreaterThanOrEqualTo((int) waiting)
                    .hasSize((int) database.number("select count(*) from register.notice"));
        } finally {
            mail.stop();
        }
        row("mail server down during all of these", waiting + " notices waited and were sent once each");
    }

    private void drill(String fault, Step strikes) throws Exception {
        if (!WANTED.matcher(fault).find()) {
            row(fault, "not asked for (-Ddrill)");
            return;
        }
        Batch batch = new Batch(() -> List.copyOf(nodes));
        batch.begin(FILES);
        await().atMost(Duration.ofSeconds(300)).until(() -> batch.decided() >= FILES / 4);
        Watch watch = new Watch(List.copyOf(nodes));
        int before = batch.decided();
        strikes.run();
        long over = System.nanoTime();
        await().atMost(Duration.ofSeconds(300)).pollInterval(Duration.ofMillis(100)).until(() -> batch.decided() > before);
        boolean all = batch.over(300);
        double seconds = (System.nanoTime() - over) / 1e9;
        double told = watch.end();
        batch.giveUp();
        String files = batch.numbers().stream().map(number -> "'" + number + "'").collect(Collectors.joining(", ", "(", ")"));
        long once = database.number("select count(*) from (select 1 from register.record where kind = 'DECISION_ISSUED' and file_number in " + files
                + " group by file_number having count(*) = 1) x");
        long twice = database.number("select count(*) from (select 1 from register.record where kind = 'DECISION_ISSUED' group by file_number having count(*) > 1) x");
        var verified = nodes.get(0).get("admin", "/api/verification");
        String chain = verified.get("faulty").isEmpty() ? "intact" : "NOT intact";
        table.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %s | %d | %s | %.0f |%n", fault + taken, FILES - before, once, FILES - once, twice, chain,
                batch.faults().size(), told < 0 ? "never" : String.format(Locale.ROOT, "%.1f", told), seconds));
        taken = "";
        System.out.println(table);
        assertThat(all).as(fault + ": all decided").isTrue();
        assertThat(once).isEqualTo(FILES);
        assertThat(twice).isZero();
        await().atMost(Duration.ofSeconds(60)).until(() -> database.number("select count(*) from act_ru_job where lock_owner_ not in "
                + "(select node_id from register.node where seen_at > now() - interval '5 seconds')") == 0);
        assertThat(batch.faults()).as("answers that blame us").isEmpty();
        assertThat(database.number("select count(*) from act_ru_incident")).isZero();
    }

    private void row(String fault, String words) {
        table.append("| ").append(fault).append(" | ").append(words).append(" | | | | | | | |\n");
    }

    private static void signal(String signal, long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", signal, String.valueOf(pid)).start().waitFor()).isZero();
    }
}
