package dev.assent.precedent;

import dev.assent.register.ReadableFiles;
import dev.assent.register.Reader;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of the same kind as the one at hand: to the same destination, of the same activity, with goods of a category in common. */
@Component
public class SameKind {
    /**
     * A kind of file.
     *
     * @param fileNumber  the file at hand, which is left out
     * @param anyActivity an investigation looks at files of every activity
     * @param destination null: no file is of the kind
     * @param categories  of the goods; "" is goods outside the treaty
     */
    public record Kind(String fileNumber, boolean anyActivity, String activity, String destination, List<?> categories) {
        public Kind {
            categories = categories.isEmpty() ? List.of("") : List.copyOf(categories);
        }
    }

    private static final String SQL = """
            select f.file_number from register.license_file f
            where f.file_number <> :number and f.destination = :destination and (:anyActivity or f.activity = :activity)
            and exists (select 1 from register.file_line l where l.file_number = f.file_number and coalesce(l.att_category, '') in (:categories)) and\s""";

    private final JdbcClient jdbc;
    private final ReadableFiles readable;

    SameKind(JdbcClient jdbc, ReadableFiles readable) {
        this.jdbc = jdbc;
        this.readable = readable;
    }

    /** Numbers of the newest fifty that the reader may see whole, the newest first. */
    public List<String> whole(Kind kind, Reader reader) {
        ReadableFiles.Condition condition = readable.of(reader);
        return files(kind, condition.whole(), condition.parameters());
    }

    List<String> files(Kind kind, String condition, Map<String, Object> parameters) {
        return kind.destination() == null ? List.of() : jdbc.sql(SQL + condition + " order by f.received_at desc, f.file_number desc limit 50")
                .param("number", kind.fileNumber()).param("destination", kind.destination()).param("activity", kind.activity())
                .param("anyActivity", kind.anyActivity()).param("categories", kind.categories()).params(parameters).query(String.class).list();
    }
}
