package dev.assent.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assent.register.Access;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of files a reader may see, page by page. */
@Component
class FileList {
    /**
     * One file; times are UTC.
     *
     * @param standing   for the deciding authority, managers and auditors as the office says it, for others as the applicant is told
     * @param outerLimit absent until the file is complete
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(String number, String setup, String activity, String destination, String standing, Instant receivedAt, Instant outerLimit) {
    }

    private static final String WHOLE = """
            (:overseer or exists (select 1 from register.lead l where l.file_number = f.file_number and l.authority in (:agencies))
              or exists (select 1 from register.escalation e where e.file_number = f.file_number and e.body in (:agencies))
              or f.setup in (:setups) and not exists (select 1 from register.lead l where l.file_number = f.file_number))""";
    private static final String ASKED = """
             exists (select 1 from register.consultation c where c.file_number = f.file_number and (c.agency in (:agencies) or c.escalated_to in (:agencies)))
              or exists (select 1 from register.verification v where v.file_number = f.file_number
                and (v.agency in (:agencies) or v.escalated_to in (:agencies)))""";
    private final JdbcClient jdbc;
    private final Access access;

    FileList(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * A page, newest first.
     *
     * @param after number of the last file of the page before, or null
     * @throws FileUnknown when the reader may not see that file
     */
    List<Row> of(Reader reader, String after, int limit) {
        Access.Scope scope = access.scope(reader);
        if (after != null && !after.isEmpty() && access.sight(reader, after).isEmpty()) {
            throw new FileUnknown();
        }
        return jdbc.sql("select f.*, " + WHOLE + " as seen_whole from register.license_file f where (:all or " + WHOLE + " or " + ASKED + """
                )
                 and (:after = '' or (f.received_at, f.file_number) <
                   (select a.received_at, a.file_number from register.license_file a where a.file_number = :after))
                order by f.received_at desc, f.file_number desc limit :limit""")
                .param("all", scope.all()).param("overseer", scope.overseer()).param("setups", orNone(scope.setups())).param("agencies", orNone(scope.agencies()))
                .param("after", after == null ? "" : after).param("limit", limit)
                .query((row, i) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        String standing = row.getString("standing");
        String told = row.getBoolean("seen_whole") ? standing
                : ApplicantViews.standing(standing, Sql.instant(row, "closed_at") != null);
        return new Row(row.getString("file_number"), row.getString("setup"), row.getString("activity"), row.getString("destination"), told,
                Sql.instant(row, "received_at"), Sql.instant(row, "outer_limit"));
    }

    // SQL knows no empty list
    private static List<String> orNone(List<String> values) {
        List<String> some = new ArrayList<>(values);
        some.add("");
        return some;
    }
}
