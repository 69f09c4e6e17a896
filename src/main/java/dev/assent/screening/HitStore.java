package dev.assent.screening;

import dev.assent.register.Json;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hits in the register. A pair of name and entry is one hit a file. */
@Component
class HitStore {
    private final JdbcClient jdbc;

    HitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hit> of(String fileNumber) {
        return jdbc.sql("select * from register.screening_hit where file_number = ? order by found_at, score desc, id").param(fileNumber).query(HitStore::row).list();
    }

    /** What people found last about the same pair, if the same group dismissed it. */
    Optional<Hit> dismissed(Hit like) {
        return jdbc.sql("""
                select * from register.screening_hit where name_hash = ? and list = ? and entry_hash = ? and judgement is not null
                and remembered is null order by judged_at desc, judgement limit 1""")
                .params(like.asked().hash(), like.list(), like.entryHash()).query(HitStore::row).optional()
                .filter(last -> last.dismissed() && last.judges().equals(like.judges()));
    }

    /** How many hits on the file are open, and how many confirmed ones forbid. */
    Counts counts(String fileNumber) {
        return jdbc.sql("""
                select coalesce(sum(case when judgement is null then 1 else 0 end), 0) as waiting,
                coalesce(sum(case when judgement = 'CONFIRMED' and prohibition is not null then 1 else 0 end), 0) as forbidding
                from register.screening_hit where file_number = ?""").param(fileNumber)
                .query((row, i) -> new Counts(row.getLong("waiting"), row.getLong("forbidding"))).single();
    }

    /** Hits of a file by what they mean for a decision. */
    record Counts(long open, long forbidding) {
        static Counts of(List<Hit> hits) {
            return new Counts(hits.stream().filter(Hit::open).count(), hits.stream().filter(Hit::forbids).count());
        }
    }

    void insert(String fileNumber, Hit hit) {
        jdbc.sql("""
                insert into register.screening_hit (id, file_number, role, name, country, name_hash, list, version, reference, entry_hash, entry,
                  listed_name, score, explanation, judges, prohibition, basis, found_at, judgement, reasons, judged_by, judged_at, remembered)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(hit.id(), fileNumber, hit.asked().role(), hit.asked().name(), hit.asked().country(), hit.asked().hash(), hit.list(), hit.version(),
                        hit.reference(), hit.entryHash(), Json.write(hit.entry()), hit.listedName(), hit.score(), Json.write(hit.explanation()), hit.judges(),
                        hit.prohibition(), hit.basis(), Sql.time(hit.foundAt()), hit.judgement(), hit.reasons(), hit.judgedBy(), Sql.time(hit.judgedAt()),
                        hit.remembered()).update();
    }

    /** A hit that nobody has judged on this file and that is none any more, because the list, the file or what was remembered has changed. */
    void remove(Hit hit) {
        jdbc.sql("delete from register.screening_hit where id = ? and (judgement is null or remembered is not null)").param(hit.id()).update();
    }

    /** Judges a hit that nobody has judged; a confirmation takes the place of a dismissal. */
    void judge(String id, String judgement, String reasons, String person, Instant at) {
        jdbc.sql("update register.screening_hit set judgement = ?, reasons = ?, judged_by = ?, judged_at = ?, remembered = null "
                        + "where id = ? and (judgement is null or judgement = 'DISMISSED' and cast(? as varchar(16)) = 'CONFIRMED')")
                .params(judgement, reasons, person, Sql.time(at), id, judgement).update();
    }

    private static Hit row(ResultSet row, int i) throws SQLException {
        return new Hit(row.getString("id"), new NamedInFile(row.getString("role"), row.getString("name"), row.getString("country")), row.getString("list"),
                row.getInt("version"), row.getString("reference"), row.getString("entry_hash").strip(), Json.readMap(row.getString("entry")),
                row.getString("listed_name"), row.getInt("score"), Json.readMap(row.getString("explanation")), row.getString("judges"),
                row.getString("prohibition"), row.getString("basis"), Sql.instant(row, "found_at"), row.getString("judgement"), row.getString("reasons"),
                row.getString("judged_by"), Sql.instant(row, "judged_at"), row.getString("remembered"));
    }
}
