package dev.assent.adhoc;

import dev.assent.precedent.SameKind;
import dev.assent.register.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was asked about earlier files of the same kind, and objected. What a reader may not see whole is left out, so that nobody learns
 * from a proposal what another authority heard.
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

    /** What is similar to a file, as the process holds it. */
    static SameKind.Kind kind(Map<String, Object> file) {
        return new SameKind.Kind((String) file.get("number"), "INVESTIGATION".equals(file.get("kind")), (String) file.get("activity"),
                (String) file.get("destination"), file.get("categories") instanceof List<?> some ? some : List.of());
    }

    private record Asked(String file, String agency, boolean objected) {
    }

    private static final String SQL = """
            select c.file_number, c.agency, count(o.version) as objections from register.consultation c
            left join register.opinion o on o.consultation_id = c.id and not o.deemed
              and (o.opinion in ('OBJECTION', 'REFUSE') or o.lines like '%"lineOpinion":"OBJECTION"%')
              and not exists (select 1 from register.ballot b where b.id = c.ballot and b.sealed and b.closed_at is null)
            where c.file_number in (:files) group by c.file_number, c.agency""";

    private final JdbcClient jdbc;
    private final SameKind kinds;

    SimilarFiles(JdbcClient jdbc, SameKind kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** By agency, from the newest fifty such files that the reader may see whole; for an investigation of any activity. */
    Map<String, Precedent> of(SameKind.Kind kind, Reader reader) {
        List<String> files = kinds.whole(kind, reader);
        Map<String, Precedent> precedents = new LinkedHashMap<>();
        asked(files).stream().sorted(Comparator.comparingInt((Asked each) -> files.indexOf(each.file())).thenComparing(Asked::agency))
                .forEach(each -> precedents.put(each.agency(), precedents.getOrDefault(each.agency(), Precedent.NONE).plus(each.file(), each.objected())));
        return precedents;
    }

    private List<Asked> asked(List<String> files) {
        return files.isEmpty() ? List.of() : jdbc.sql(SQL).param("files", files)
                .query((row, i) -> new Asked(row.getString(1), row.getString(2), row.getInt(3) > 0)).list();
    }
}
