package dev.assent.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register says about a file, in words a test can compare. */
@Component
public class Facts {
    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every opinion as "agency KIND", followed by "deemed" and "late" where they apply; by agency, then by version. */
    public List<String> opinions(String file) {
        return jdbc.sql("""
                select c.agency, o.opinion, o.deemed, o.late from register.opinion o join register.consultation c on c.id = o.consultation_id
                where c.file_number = ? order by c.agency, o.version""").param(file)
                .query((row, i) -> row.getString(1) + " " + row.getString(2) + (row.getBoolean(3) ? " deemed" : "") + (row.getBoolean(4) ? " late" : ""))
                .list();
    }

    /** By when the agency is to answer, as the register has it now. */
    public Instant deadline(String file, String agency) {
        return jdbc.sql("select deadline from register.consultation where file_number = ? and agency = ?").params(file, agency)
                .query((row, i) -> instant(row)).single();
    }

    /** To whom notices of this subject went, and when they were written, to the minute, for a machine is seconds late: "address at instant". */
    public List<String> notices(String file, String subject) {
        return jdbc.sql("select recipient, created_at from register.notice where file_number = ? and subject like ? order by created_at, recipient")
                .params(file, subject + "%").query((row, i) -> row.getString(1) + " at " + row.getObject(2, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MINUTES)).list();
    }

    public String noticeText(String file, String subject) {
        return jdbc.sql("select body from register.notice where file_number = ? and subject like ?").params(file, subject + "%")
                .query(String.class).single();
    }

    /** The kinds of the file's entries, oldest first. */
    public List<String> record(String file) {
        return jdbc.sql("select kind from register.record where file_number = ? order by place").param(file).query(String.class).list();
    }

    /** What the newest entry of this kind says. */
    public String entry(String file, String kind) {
        return jdbc.sql("select facts from register.record where file_number = ? and kind = ? order by place desc limit 1").params(file, kind)
                .query(String.class).single();
    }

    /** Rows of agency, answer, deemed, late, each as "agency ANSWER", or "agency open", with "deemed" and "late" where they apply. */
    public List<String> verifications(String file) {
        return jdbc.sql("select agency, answer, deemed, late from register.verification where file_number = ? order by asked_at, late, document").param(file)
                .query((row, i) -> row.getString(1) + " " + (row.getString(2) == null ? "open" : row.getString(2)) + (row.getBoolean(3) ? " deemed" : "")
                        + (row.getBoolean(4) ? " late" : "")).list();
    }

    /** One row of the register as a map. */
    public Map<String, Object> row(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query().singleRow();
    }

    /** Rows of the register as maps. */
    public List<Map<String, Object>> rows(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query().listOfRows();
    }

    /** One text of the register, however long. */
    public String text(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(String.class).single();
    }

    public long count(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject(1, OffsetDateTime.class).toInstant();
    }
}
