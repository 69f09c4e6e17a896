package dev.assent.adhoc;

import dev.assent.register.Access;
import dev.assent.register.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Earlier files like the one at hand: to the same destination, of the same activity, with goods of a category in common. What
 * a reader may not see whole is left out, so that nobody learns from a proposal what another authority heard.
 */
@Component
class SimilarFiles {
    /**
     * What happened with one agency on those files.
     *
     * @param asked    on how many of them it was asked
     * @param objected on how many of them it objected, by itself and not by silence
     * @param files    their numbers, newest first
     */
    record Precedent(int asked, int objected, List<String> files) {
        static final Precedent NONE = new Precedent(0, 0, List.of());

        Precedent plus(String file, boolean objection) {
            List<String> all = new ArrayList<>(files);
            all.add(file);
            return new Precedent(asked + 1, objected + (objection ? 1 : 0), List.copyOf(all));
        }
    }

    /** @param categories of the goods; empty: goods outside the treaty */
    record Likeness(String fileNumber, boolean investigation, String activity, String destination, List<?> categories) {
        static Likeness of(Map<String, Object> file) {
            return new Likeness((String) file.get("number"), "INVESTIGATION".equals(file.get("kind")), (String) file.get("activity"),
                    (String) file.get("destination"), file.get("categories") instanceof List<?> some && !some.isEmpty() ? some : List.of(""));
        }
    }

    private record Asked(String file, String agency, boolean objected) {
    }

    private static final String SQL = """
            select s.file_number, c.agency, count(o.version) as objections from (
              select f.file_number, f.received_at from register.license_file f
              where f.file_number <> :number and f.destination = :destination and (:anyActivity or f.activity = :activity)
              and exists (select 1 from register.file_line l where l.file_number = f.file_number and coalesce(l.att_category, '') in (:categories))
              order by f.received_at desc, f.file_number desc limit 50) s
            join register.consultation c on c.file_number = s.file_number
            left join register.opinion o on o.consultation_id = c.id and not o.deemed
              and (o.opinion in ('OBJECTION', 'REFUSE') or o.lines like '%"lineOpinion":"OBJECTION"%')
              and not exists (select 1 from register.ballot b where b.id = c.ballot and b.sealed and b.closed_at is null)
            group by s.file_number, s.received_at, c.agency order by s.received_at desc, s.file_number desc, c.agency""";

    private final JdbcClient jdbc;
    private final Access access;

    SimilarFiles(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** By agency, from the newest fifty such files that the reader may see whole; for an investigation of any activity. */
    Map<String, Precedent> of(Likeness file, Reader reader) {
        List<Asked> asked = file.destination() == null ? List.of() : jdbc.sql(SQL).param("number", file.fileNumber())
                .param("destination", file.destination()).param("activity", file.activity()).param("anyActivity", file.investigation())
                .param("categories", file.categories())
                .query((row, i) -> new Asked(row.getString(1), row.getString(2), row.getInt(3) > 0)).list();
        Map<String, Boolean> visible = new LinkedHashMap<>();
        Map<String, Precedent> precedents = new LinkedHashMap<>();
        for (Asked each : asked) {
            if (visible.computeIfAbsent(each.file(), number -> access.sight(reader, number).filter(Access.Sight.WHOLE::equals).isPresent())) {
                precedents.put(each.agency(), precedents.getOrDefault(each.agency(), Precedent.NONE).plus(each.file(), each.objected()));
            }
        }
        return precedents;
    }
}
