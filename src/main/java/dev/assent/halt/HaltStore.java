package dev.assent.halt;

import dev.assent.register.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stood still and stands still, in the register. */
@Component
class HaltStore {
    /** @param since when it was first seen, or when the engine says it began; UTC */
    record Open(String id, String subject, String fileNumber, String kind, Instant since) {
    }

    private final JdbcClient jdbc;

    HaltStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps other nodes out until the transaction ends; false: another one is at it. */
    boolean alone() {
        return jdbc.sql("select id from register.halt_watch where id = 1 for update skip locked").query(Integer.class).optional().isPresent();
    }

    List<Open> open() {
        return jdbc.sql("select id, subject, file_number, kind, since from register.halt where ended_at is null order by since")
                .query((row, i) -> new Open(row.getString(1), row.getString(2), row.getString(3), row.getString(4), Sql.instant(row, "since"))).list();
    }

    /** Opens the halt and returns its id. */
    String begin(Halt halt, String process, String sentence, Instant since) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into register.halt (id, subject, file_number, kind, process, step, sentence, since) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, halt.subject(), halt.fileNumber(), halt.kind().name(), process, halt.step(), sentence, Sql.time(since)).update();
        return id;
    }

    void end(String id, Instant at) {
        jdbc.sql("update register.halt set ended_at = ? where id = ?").params(Sql.time(at), id).update();
    }

    /** The setup of a file. */
    String setup(String fileNumber) {
        return jdbc.sql("select setup from register.license_file where file_number = ?").param(fileNumber).query(String.class).optional().orElse(null);
    }

    /** Incidents about a task that a person could not complete and that is gone by now. */
    List<String> overtaken() {
        return jdbc.sql("""
                select i.ID_ from ACT_RU_INCIDENT i where i.INCIDENT_TYPE_ = ? and i.CONFIGURATION_ is not null
                and not exists (select 1 from ACT_RU_TASK t where t.ID_ = i.CONFIGURATION_)""").param(FailedClicks.TYPE).query(String.class).list();
    }

    /** How many notices wait for a mail server that has refused them. */
    int unsent() {
        return jdbc.sql("select count(*) from register.notice where sent_at is null and attempts > 0").query(Integer.class).single();
    }

    static Map<String, Long> byKind(List<Open> open) {
        Map<String, Long> count = new TreeMap<>();
        open.forEach(each -> count.merge(each.kind(), 1L, Long::sum));
        return count;
    }
}
