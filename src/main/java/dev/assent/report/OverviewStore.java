package dev.assent.report;

import dev.assent.register.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is awaited of open files, by date; of one agency only what it is asked about or leads. */
@Component
class OverviewStore {
    private static final String LED = """
            and (exists (select 1 from register.lead l where l.file_number = f.file_number and l.authority = :agency)
             or f.setup in (:setups) and not exists (select 1 from register.lead l where l.file_number = f.file_number))""";

    private final JdbcClient jdbc;

    OverviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers that are awaited until then, the oldest first. Empty agency: of all. */
    List<Item> answers(String agency, Instant until) {
        return jdbc.sql("""
                select a.file_number, a.agency, a.deadline as due from (
                  select c.file_number, c.agency, c.deadline from register.consultation c where not c.superseded and c.withdrawn_at is null
                    and not exists (select 1 from register.opinion o where o.consultation_id = c.id)
                    and not exists (select 1 from register.call_in i where i.consultation_id = c.id)
                  union all
                  select v.file_number, coalesce(v.escalated_to, v.agency), v.deadline from register.verification v where v.answer is null and v.withdrawn_at is null
                ) a join register.license_file f on f.file_number = a.file_number
                where f.closed_at is null and a.deadline <= :until and (:agency = '' or a.agency in (:agency, :head)) order by a.deadline, a.file_number""")
                .param("until", Sql.time(until)).param("agency", agency).param("head", agency + "Head")
                .query((row, i) -> new Item(row.getString(1), row.getString(2), Sql.instant(row, "due"))).list();
    }

    /** Files whose outer limit is before that, the oldest first. */
    List<Item> files(String agency, Set<String> setups, Instant until) {
        return led("select f.file_number, f.outer_limit as due from register.license_file f where f.closed_at is null and not f.outer_stands and f.outer_limit <= :until",
                agency, setups, until);
    }

    /** Files that stand still. */
    List<Item> halted(String agency, Set<String> setups) {
        return led("""
                select f.file_number, min(h.since) as due from register.halt h join register.license_file f on f.file_number = h.file_number
                where h.ended_at is null and f.closed_at is null and h.since <= :until""", agency, setups, Instant.parse("9999-01-01T00:00:00Z"));
    }

    private List<Item> led(String select, String agency, Set<String> setups, Instant until) {
        String grouped = select.contains("min(") ? " group by f.file_number" : "";
        return jdbc.sql(select + (agency.isEmpty() ? "" : "\n" + LED) + grouped + " order by due, file_number")
                .param("until", Sql.time(until)).param("agency", agency).param("setups", setups.isEmpty() ? Set.of("-") : setups)
                .query((row, i) -> new Item(row.getString(1), null, Sql.instant(row, "due"))).list();
    }
}
