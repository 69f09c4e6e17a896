package dev.assent.applicant;

import dev.assent.file.FileStore;
import dev.assent.register.Leads;
import dev.assent.register.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions as the applicant reads them: one on the file, or one on each part of it that is decided apart. */
@Component
class ApplicantDecisions {
    private static final String SELECT = """
            select d.track, d.decision, d.decided_at, case when d.decision <> 'GRANTED' then d.reasons end as reasons,
              case when d.decision <> 'GRANTED' then d.legal_basis end as legal_basis, l.license_number, l.valid_until, l.conditions, l.standing as license_standing
            from register.decision d left join register.license l on l.file_number = d.file_number and l.track = d.track
            where d.file_number = ?""";

    private static final String IN_ORDER = """
             order by d.decided_at, (select min(x.line) from register.file_line x where x.file_number = d.file_number and x.track = d.track)""";

    private final JdbcClient jdbc;

    ApplicantDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The decision on the file; where lines are decided apart, what the decisions come to when the file is closed; null before. */
    ApplicantView.Decision of(FileStore.Stored file) {
        List<ApplicantView.Decision> whole = rows(file.number(), " and d.track = '" + Leads.WHOLE + "'");
        if (!whole.isEmpty()) {
            return whole.get(0);
        }
        return file.closedAt() == null || apart(file.number()) == null ? null
                : new ApplicantView.Decision(file.standing(), file.closedAt(), null, null, null, null, null, null, null, null);
    }

    /** Each decision on lines that are decided apart, in the order they were taken; null where none is. */
    List<ApplicantView.Decision> apart(String number) {
        List<ApplicantView.Decision> decisions = rows(number, " and d.track <> '" + Leads.WHOLE + "'" + IN_ORDER);
        return decisions.isEmpty() ? null : decisions;
    }

    private List<ApplicantView.Decision> rows(String number, String which) {
        return jdbc.sql(SELECT + which).param(number)
                .query((row, i) -> new ApplicantView.Decision(row.getString("decision"), Sql.instant(row, "decided_at"),
                        about(number, row.getString("track")), row.getString("license_number"), row.getString("license_standing"),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("conditions"), row.getString("reasons"), row.getString("legal_basis"), lines(row.getString("license_number"))))
                .list();
    }

    private List<Integer> about(String number, String track) {
        return track.equals(Leads.WHOLE) ? null : jdbc.sql("select line from register.file_line where file_number = ? and track = ? order by line")
                .params(number, track).query(Integer.class).list();
    }

    private List<ApplicantView.Line> lines(String license) {
        return license == null ? List.of() : jdbc.sql("""
                select l.line, l.quantity, coalesce((select sum(u.quantity) from register.license_use u where u.license_number = l.license_number and u.line = l.line), 0) as used
                from register.license_line l where l.license_number = ? order by l.line""")
                .param(license).query((row, i) -> new ApplicantView.Line(row.getInt(1), row.getBigDecimal(2), row.getBigDecimal(3))).list();
    }
}
