package dev.assent.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.office.Office;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Run by {@code mvn test -Pbenchmark -Dtest=DecisionBenchmark}; prints the tables of docs/performance.md. {@code -Dcontenders='hand|assent'} runs some
 * of them only, {@code -Dh2=false} PostgreSQL only, {@code -Dstatements=true} counts statements, too, {@code -Dprofile=true} says where the time goes,
 * {@code -Dask='select ...; select ...'} asks the database of each at the end. Machines are noisy: compare the ratios.
 */
@Tag("benchmark")
class DecisionBenchmark {
    private static final int WARM_UP = Integer.getInteger("warmup", 20);
    private static final int FILES = Integer.getInteger("files", 40);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final boolean H2 = Boolean.parseBoolean(System.getProperty("h2", "true"));
    private static final Pattern WANTED = Pattern.compile(System.getProperty("contenders", ""));
    private static final List<String> QUESTIONS = List.of(System.getProperty("ask", "").split(";")).stream().filter(question -> !question.isBlank()).toList();
    private static final Map<String, Maker> CONTENDERS = new LinkedHashMap<>();

    static {
        String sample = Office.sample("G02");
        CONTENDERS.put("hand", on -> new HandMade(on.url(), on.user(), on.password(), sample));
        CONTENDERS.put("flowable", on -> new HandMadeOnFlowable(on.url(), on.user(), on.password(), sample));
        CONTENDERS.put("bare", on -> new BareEngine(on.url(), on.user(), on.password(), sample));
        CONTENDERS.put("assent", on -> new Assent(on.url(), on.user(), on.password()));
    }

    private interface Maker {
        Contender on(Database database);
    }

    private interface Databases {
        Database named(String name) throws SQLException;
    }

    @Test
    void filesDecidedPerSecond(@TempDir Path folder) throws Exception {
        StringBuilder tables = new StringBuilder();
        // as in operation, a decision that was confirmed is on the disk; the test database's own setting is otherwise
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").start()) {
            tables.append(compare("PostgreSQL", name -> Database.on(postgres, name)));
        }
        if (H2) {
            tables.append(compare("H2 (file)", name -> Database.in(folder, name)));
        }
        System.out.println(tables);
        Files.writeString(Path.of("target", "benchmark.md"), tables);
    }

    // all contenders live at the same time and take turns, so that noise falls on each alike
    private static String compare(String name, Databases databases) throws Exception {
        List<Rounds> all = new ArrayList<>();
        try {
            for (var contender : CONTENDERS.entrySet()) {
                if (WANTED.matcher(contender.getKey()).find()) {
                    Database database = databases.named(contender.getKey());
                    all.add(new Rounds(contender.getValue().on(database), database));
                }
            }
            for (Rounds one : all) {
                one.warmUp(WARM_UP);
            }
            Thread.sleep(Rounds.COUNTED_AFTER);
            for (Rounds one : all) {
                one.begin();
            }
            Recording profile = Profile.WANTED ? Profile.start() : null;
            for (int round = 0; round < ROUNDS; round++) {
                for (Rounds one : all) {
                    one.run(FILES);
                }
            }
            String times = profile == null ? "" : Profile.end(profile);
            Thread.sleep(Rounds.COUNTED_AFTER);
            for (Rounds one : all) {
                one.counted();
            }
            for (Rounds one : all) {
                assertThat(one.decided()).isEqualTo(WARM_UP + ROUNDS * FILES);
            }
            StringBuilder asked = new StringBuilder();
            for (Rounds one : all) {
                for (String question : QUESTIONS) {
                    asked.append(one.answer(question));
                }
            }
            return Rounds.table(name, all) + Rounds.tables(all) + times + asked;
        } finally {
            all.forEach(Rounds::end);
        }
    }
}
