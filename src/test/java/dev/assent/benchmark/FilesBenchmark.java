package dev.assent.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.LicensingApplication;
import dev.assent.tally.KeptMonths;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long people wait who look at many files, on PostgreSQL, over HTTP: {@code mvn test -Pbenchmark -Dtest=FilesBenchmark
 * -Dsizes=10000,200000}; with {@code -Ddata=/folder} the databases are kept there, with {@code -Dprepare=true} only made. Each figure stands beside a scan of the whole table of files in the same run; the ratio is what counts.
 */
@Tag("benchmark")
class FilesBenchmark {
    private static final List<String> SIZES = List.of(System.getProperty("sizes", "10000").split(","));
    private static final boolean PREPARED_ONLY = Boolean.getBoolean("prepare");
    private static final int TIMES = Integer.getInteger("times", 15);
    // people wait for these; the last one reads all rows
    private static final Map<String, String> QUESTIONS = Map.of("first page of the list", "/api/files?limit=50", "search by a part of a name", "/api/files?limit=50&words=coast+guar",
            "search in Arabic script", "/api/files?limit=50&words=" + URLEncoder.encode("حرس", StandardCharsets.UTF_8));

    // what the page of decision times asks for, one after the other
    private static final List<String> SECTIONS = List.of("overview", "times?by=month", "times", "steps", "waiting", "workload", "losses", "ages", "open", "changes", "ways", "findings");
    private static final int EXPORTED = 100_000;
    private static final int OPEN = 1000;

    private final StringBuilder table = new StringBuilder("\n| files | what | milliseconds | of a scan |\n|---|---|---|---|\n");
    private HttpClient http;

    @Test
    void waiting() throws Exception {
        try (EmbeddedPostgres postgres = postgres()) {
            for (String size : SIZES) {
                measure(postgres, size);
            }
        }
        System.out.println(table);
        Files.writeString(Path.of("target", "benchmark-files.md"), table);
    }

    /** A database that is kept is made once, and measured when nobody else works. */
    private static EmbeddedPostgres postgres() throws IOException {
        String kept = System.getProperty("data");
        return kept == null ? EmbeddedPostgres.start() : EmbeddedPostgres.builder().setDataDirectory(Path.of(kept)).setCleanDataDirectory(false).start();
    }

    private void measure(EmbeddedPostgres postgres, String size) throws Exception {
        String database = "files" + size;
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            if (!statement.executeQuery("select 1 from pg_database where datname = '" + database + "'").next()) {
                statement.execute("create database " + database);
            }
        }
        long start = System.nanoTime();
        try (ConfigurableApplicationContext application = start(postgres.getJdbcUrl("postgres", database), size)) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select count(*) from register.license_file").query(Integer.class).single()).isEqualTo(Integer.parseInt(size));
            row(size, "start of the application, with the sample written and counted", (System.nanoTime() - start) / 1e6, Double.NaN);
            assertThat(jdbc.sql("select count(*) from register.license_file f where f.kind = 'APPLICATION' and not exists (select 1 from register.figure_state s where s.file_number = f.file_number)")
                    .query(Integer.class).single()).as("not counted").isZero();
            start = System.nanoTime();
            application.getBean(KeptMonths.class).keep();
            row(size, "all months counted anew, beside people's work", (System.nanoTime() - start) / 1e6, Double.NaN);
            settle(jdbc);
            if (PREPARED_ONLY) {
                return;
            }
            String at = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
            logIn(at);
            double scan = median(() -> scan(application, jdbc));
            row(size, "scan of the table of files", scan, 1);
            double facts = 0;
            for (String table : List.of("figure_file", "figure_step", "figure_task")) {
                double took = median(() -> scan(application, jdbc, "select count(*) from register." + table + " where setup like '%none is called so%'"));
                facts += took;
                row(size, "scan of register." + table, took, took / scan);
            }
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                measured(size, question.getKey(), at + question.getValue(), scan);
            }
            String middle = jdbc.sql("select file_number from register.license_file order by received_at offset " + Integer.parseInt(size) / 2 + " limit 1").query(String.class).single();
            measured(size, "one dossier", at + "/api/files/" + middle + "/dossier", scan);
            double page = 0;
            for (String section : SECTIONS) {
                page += measured(size, "decision times: " + section, at + "/api/figures/" + section, scan);
            }
            row(size, "decision times, the whole page", page, page / scan);
            row(size, "decision times, the whole page, of a scan of the tables of its facts", page, page / facts);
            double filtered = 0;
            for (String section : SECTIONS) {
                filtered += measured(size, "of one category: " + section, at + "/api/figures/" + section + (section.contains("?") ? "&" : "?") + "category=2.1.h", scan);
            }
            row(size, "decision times of one category, which no month is kept of", filtered, filtered / scan);
            measured(size, "files behind a number, first page", at + "/api/figures/files?cause=DECIDED", scan);
            exported(size, "list as CSV", at + "/api/files.csv?receivedFrom=" + newest(jdbc, size), scan);
            exported(size, "list as XLSX", at + "/api/files.xlsx?receivedFrom=" + newest(jdbc, size), scan);
            open(size, jdbc, at, scan);
            exported(size, "files behind a number as CSV", at + "/api/figures/files?as=csv&from=" + newest(jdbc, size).substring(0, 7), scan);
        }
    }

    /** All samples are closed: the newest are open for a while, as far as these sections see. */
    private void open(String size, JdbcClient jdbc, String at, double scan) {
        jdbc.sql("update register.license_file set closed_at = null where file_number in (select file_number from register.license_file order by received_at desc limit " + OPEN + ")").update();
        for (String section : List.of("overview", "workload", "ages", "open")) {
            measured(size, "with " + OPEN + " files open: " + section, at + "/api/figures/" + section, scan);
        }
        jdbc.sql("update register.license_file l set closed_at = (select f.ended_at from register.figure_file f where f.file_number = l.file_number) where l.closed_at is null").update();
    }

    private static ConfigurableApplicationContext start(String url, String size) {
        return new SpringApplicationBuilder(LicensingApplication.class).profiles("demo").run("--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres", "--server.port=0", "--assent.sample-history=" + size, "--assent.digest.every=PT0S", "--logging.level.root=warn");
    }

    private static void settle(JdbcClient jdbc) {
        jdbc.sql("analyze").update();
    }

    /** Every row is read, none found; no index may help. */
    private static int scan(ConfigurableApplicationContext application, JdbcClient jdbc) {
        return scan(application, jdbc, "select count(*) from register.license_file where applicant_name like '%nobody is called so%'");
    }

    private static int scan(ConfigurableApplicationContext application, JdbcClient jdbc, String sql) {
        return new TransactionTemplate(application.getBean(PlatformTransactionManager.class)).execute(status -> {
            jdbc.sql("set local enable_indexscan = off").update();
            jdbc.sql("set local enable_indexonlyscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            return jdbc.sql(sql).query(Integer.class).single();
        });
    }

    private double measured(String size, String what, String address, double scan) {
        double took = median(() -> get(address));
        row(size, what, took, took / scan);
        return took;
    }

    /** The day since which at most so many files came as are exported. */
    private static String newest(JdbcClient jdbc, String size) {
        return jdbc.sql("select cast(received_at + interval '1 day' as date) from register.license_file order by received_at offset "
                + Math.max(0, Integer.parseInt(size) - EXPORTED) + " limit 1").query(java.time.LocalDate.class).single().toString();
    }

    /** Once: it takes long; with the heap that is in use before, and at most meanwhile. */
    private void exported(String size, String what, String address, double scan) throws InterruptedException {
        System.gc();
        long before = heap();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean under = new AtomicBoolean(true);
        Thread watch = new Thread(() -> {
            while (under.get()) {
                most.accumulateAndGet(heap(), Math::max);
                LockSupport.parkNanos(20_000_000);
            }
        });
        watch.start();
        long start = System.nanoTime();
        long bytes = get(address);
        double took = (System.nanoTime() - start) / 1e6;
        under.set(false);
        watch.join();
        row(size, "%s (%d MB; heap %d MB before, at most %d MB with what is not collected yet)".formatted(what, bytes >> 20, before >> 20, most.get() >> 20), took, took / scan);
    }

    private static long heap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** As people do: a password that comes with every request costs more than what is asked. */
    private void logIn(String at) throws IOException, InterruptedException {
        http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<Void> page = http.send(HttpRequest.newBuilder(URI.create(at + "/camunda/app/welcome/default/")).build(), HttpResponse.BodyHandlers.discarding());
        HttpRequest login = HttpRequest.newBuilder(URI.create(at + "/camunda/api/admin/auth/user/default/login/cockpit"))
                .header("X-XSRF-TOKEN", page.headers().firstValue("X-XSRF-TOKEN").orElseThrow()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=manuel&password=Veldora-2026")).build();
        assertThat(http.send(login, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }

    private long get(String address) {
        try {
            HttpResponse<InputStream> answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            try (InputStream body = answer.body()) {
                return body.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static double median(Runnable step) {
        step.run();
        double[] took = IntStream.range(0, TIMES).mapToDouble(i -> {
            long start = System.nanoTime();
            step.run();
            return (System.nanoTime() - start) / 1e6;
        }).sorted().toArray();
        return Arrays.stream(took).skip(TIMES / 2).findFirst().orElseThrow();
    }

    private void row(String size, String what, double milliseconds, double ratio) {
        table.append(String.format(Locale.ROOT, "| %s | %s | %.1f | %s |%n", size, what, milliseconds, Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio)));
    }
}
