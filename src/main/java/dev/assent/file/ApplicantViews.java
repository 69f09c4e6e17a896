package dev.assent.file;

import dev.assent.register.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an applicant may know; what is internal is not even selected. */
@Component
public class ApplicantViews {
    private final JdbcClient jdbc;
    private final FileStore files;
    private final Questions questions;

    ApplicantViews(JdbcClient jdbc, FileStore files, Questions questions) {
        this.jdbc = jdbc;
        this.files = files;
        this.questions = questions;
    }

    /** The file as its applicant may see it. */
    public Optional<ApplicantView> of(String number) {
        return files.application(number).map(file -> new ApplicantView(number, FileStore.content(file).reference(),
                standing(file.standing(), file.closedAt() != null), file.receivedAt(),
                file.completeAt(), file.outerLimit(), file.supersedes(), files.successor(number).orElse(null), asked(number), decision(number)));
    }

    /** The standing as it is told outside: where inside the office a file lies is nobody's business. */
    static String standing(String inside, boolean closed) {
        return switch (inside) {
            case "RECEIVED", "INCOMPLETE", "RETURNED", "EXEMPT", "CONCLUDED", FileEnding.WITHDRAWN, FileEnding.LAPSED, FileEnding.SUPERSEDED -> inside;
            default -> closed ? "DECIDED" : "UNDER_ASSESSMENT";
        };
    }

    private List<ApplicantView.Question> asked(String number) {
        return questions.of(number).stream()
                .map(q -> new ApplicantView.Question(q.number(), q.text(), q.needed(), q.askedAt(), q.answerBy(), q.answeredAt(), q.answer(),
                        q.withdrawnAt())).toList();
    }

    private ApplicantView.Decision decision(String number) {
        return jdbc.sql("""
                select d.decision, d.decided_at, case when d.decision <> 'GRANTED' then d.reasons end as reasons,
                  case when d.decision <> 'GRANTED' then d.legal_basis end as legal_basis, l.license_number, l.valid_until, l.conditions
                from register.decision d left join register.license l on l.file_number = d.file_number where d.file_number = ?""")
                .param(number)
                .query((row, i) -> new ApplicantView.Decision(row.getString("decision"), Sql.instant(row, "decided_at"),
                        row.getString("license_number"), row.getObject("valid_until", LocalDate.class), row.getString("conditions"),
                        row.getString("reasons"), row.getString("legal_basis"), lines(row.getString("license_number"))))
                .optional().orElse(null);
    }

    private List<ApplicantView.Line> lines(String license) {
        return license == null ? List.of() : jdbc.sql("select line, quantity from register.license_line where license_number = ? order by line")
                .param(license).query((row, i) -> new ApplicantView.Line(row.getInt(1), row.getBigDecimal(2))).list();
    }
}
