package dev.assent.precedent;

import dev.assent.register.ReadableFiles;
import dev.assent.register.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register knows of earlier files. */
@Component
class EarlierFiles {
    /** @param whole the reader may see all of it */
    record Ended(Instant receivedAt, String standing, boolean closed, boolean whole) {
    }

    private static final String BY_WORDS = """
            select * from (select f.file_number from register.precedent_key m
              join register.precedent_key o on o.because = m.because and o.word = m.word and o.file_number <> m.file_number
              join register.license_file f on f.file_number = o.file_number
              where m.file_number = :number and m.because = '%1$s' and f.received_at <= :before and %2$s
              group by f.file_number, f.received_at order by count(*) desc, f.received_at desc, f.file_number limit 50) %1$s""";

    private final JdbcClient jdbc;
    private final SameKind kinds;

    EarlierFiles(JdbcClient jdbc, SameKind kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Those of the same kind: to the same destination, of the same activity and a category. */
    List<String> ofSameKind(String number, String condition, Map<String, Object> parameters) {
        List<Object> categories = new ArrayList<>(jdbc.sql("select distinct coalesce(att_category, '') from register.file_line where file_number = ?")
                .param(number).query(String.class).list());
        return jdbc.sql("select activity, destination from register.license_file where file_number = ?").param(number)
                .query((row, i) -> new SameKind.Kind(number, false, row.getString(1), row.getString(2), categories)).optional()
                .map(kind -> kinds.files(kind, condition + " and f.received_at <= :before", parameters)).orElse(List.of());
    }

    /** Those with words of a name in common. */
    Set<String> byWords(String number, String condition, Map<String, Object> parameters) {
        String sql = String.join(" union all ", List.of("END_USER", "APPLICANT", PrecedentKeys.ITEM).stream().map(because -> BY_WORDS.formatted(because, condition)).toList());
        return new LinkedHashSet<>(jdbc.sql(sql).param("number", number).params(parameters).query(String.class).list());
    }

    /** By file, then by what they are named as. */
    Map<String, Map<String, List<String>>> named(List<String> numbers) {
        Map<String, Map<String, List<String>>> named = new HashMap<>();
        jdbc.sql(PrecedentKeys.NAMED).param("numbers", numbers).query(row -> {
            named.computeIfAbsent(row.getString("file_number"), any -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getString("because"), any -> new ArrayList<>()).add(row.getString("said"));
        });
        return named;
    }

    Map<String, Ended> ended(List<String> numbers, ReadableFiles.Condition reader) {
        Map<String, Ended> ended = new HashMap<>();
        jdbc.sql("select f.file_number, f.received_at, f.standing, f.closed_at, case when " + reader.whole() + " then 1 else 0 end as whole "
                + "from register.license_file f where f.file_number in (:numbers)").param("numbers", numbers).params(reader.parameters()).query(row -> {
            ended.put(row.getString("file_number"), new Ended(Sql.instant(row, "received_at"), row.getString("standing"),
                    Sql.instant(row, "closed_at") != null, row.getInt("whole") == 1));
        });
        return ended;
    }

    Map<String, List<String>> reasons(List<String> numbers) {
        Map<String, List<String>> reasons = new HashMap<>();
        jdbc.sql("select file_number, reasons from register.decision where reasons is not null and file_number in (:numbers) order by file_number, track")
                .param("numbers", numbers).query(row -> {
                    reasons.computeIfAbsent(row.getString(1), any -> new ArrayList<>()).add(row.getString(2));
                });
        return reasons;
    }

    Optional<Instant> receivedAt(String number) {
        return jdbc.sql("select received_at from register.license_file where file_number = ?").param(number).query((row, i) -> Sql.instant(row, "received_at")).optional();
    }
}
