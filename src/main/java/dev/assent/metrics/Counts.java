package dev.assent.metrics;

import dev.assent.node.Node;
import dev.assent.register.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts in the database, at most once in thirty seconds however often somebody asks; while the database is away the last counts stay. */
@Component
class Counts {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final String OPEN_CONSULTATION = """
            select count(*) from register.license_file f join register.consultation c on c.file_number = f.file_number
            where f.closed_at is null and not c.superseded and c.withdrawn_at is null
            and not exists (select 1 from register.opinion o where o.consultation_id = c.id)
            and not exists (select 1 from register.call_in i where i.consultation_id = c.id)""";
    private static final Map<String, String> QUESTIONS = Map.of(
            "files.open", "select count(*) from register.license_file where closed_at is null",
            "files.late", "select count(*) from register.license_file where closed_at is null and outer_limit < ? and not outer_stands",
            "consultations.open", OPEN_CONSULTATION,
            "consultations.late", OPEN_CONSULTATION + " and c.deadline < ?",
            "consultations.silent", """
                    select count(*) from register.license_file f join register.consultation c on c.file_number = f.file_number
                    join register.opinion o on o.consultation_id = c.id where f.closed_at is null and o.deemed""",
            "clocks.stopped", """
                    select count(*) from register.license_file f join register.clock_pause p on p.file_number = f.file_number
                    where f.closed_at is null and p.restarted_at is null""",
            "incidents", "select count(*) from ACT_RU_INCIDENT",
            "figures.uncounted", "select count(*) from register.figure_state where rules = 0",
            "notices.unsent", "select count(*) from register.notice where sent_at is null");

    private final JdbcClient jdbc;
    private final Node node;
    private final Clock clock;
    private volatile Counted last = Counted.NOTHING;
    private long countedAt;

    Counts(JdbcClient jdbc, Node node, Clock clock) {
        this.jdbc = jdbc;
        this.node = node;
        this.clock = clock;
    }

    /** The counts of now, or of a moment ago. */
    synchronized Counted recent() {
        boolean stale = last == Counted.NOTHING || System.nanoTime() - countedAt > FRESH.toNanos();
        if (stale && node.answers()) {
            last = count();
            countedAt = System.nanoTime();
        }
        return last;
    }

    Counted count() {
        OffsetDateTime now = Sql.time(clock.instant());
        Map<String, Long> kinds = new HashMap<>();
        QUESTIONS.forEach((kind, sql) -> {
            JdbcClient.StatementSpec question = jdbc.sql(sql);
            kinds.put(kind, (sql.contains("?") ? question.param(now) : question).query(Long.class).single());
        });
        Map<String, Long> decided = new LinkedHashMap<>();
        jdbc.sql("select standing, count(*) from register.license_file where closed_at is not null group by standing")
                .query(row -> {
                    decided.put(row.getString(1), row.getLong(2));
                });
        return new Counted(decided, kinds);
    }
}
