package dev.assent.letter;

import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters in the register. */
@Component
public class LetterStore {
    private static final String SELECT = """
            select l.id, l.letter, l.language, l.event, l.license_number, l.written_at, l.issued_at, l.last_error, l.sha256, (select min(n.sent_at) from register.notice n where n.enclosure = l.id) as sent_at from register.letter l where l.file_number = ?""";

    /** One that is not made yet. */
    record Unmade(String id, String fileNumber, String letter, String language, String body, int attempts, String event) {
    }

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The letters of a file, the oldest first. */
    List<Letter> of(String fileNumber) {
        return jdbc.sql(SELECT + " order by l.written_at, l.place").param(fileNumber).query(LetterStore::row).list();
    }

    /** As the applicant knows them: those that were issued. */
    public List<Letter> issued(String fileNumber) {
        return of(fileNumber).stream().filter(letter -> letter.issuedAt() != null).toList();
    }

    /** A letter as it was sent; empty while it is not. */
    public Optional<byte[]> pdf(String fileNumber, String id) {
        return jdbc.sql("select content from register.letter where file_number = ? and id = ? and issued_at is not null").params(fileNumber, id)
                .query((row, i) -> row.getBytes(1)).optional();
    }

    // skip locked: several nodes make letters, none of them the same one
    Optional<Unmade> next(Instant now) {
        return jdbc.sql("""
                select id, file_number, letter, language, body, attempts, event from register.letter
                where issued_at is null and next_attempt <= ? order by next_attempt limit 1 for update skip locked""").param(Sql.time(now))
                .query((row, i) -> new Unmade(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getInt(6), row.getString(7))).optional();
    }

    void issued(String id, byte[] pdf, String sha256, String signedBy, Instant at) {
        jdbc.sql("update register.letter set issued_at = ?, content = ?, sha256 = ?, signed_by = ?, last_error = null where id = ?")
                .params(Sql.time(at), pdf, sha256, signedBy, id).update();
    }

    void failed(String id, String error, Instant next) {
        jdbc.sql("update register.letter set attempts = attempts + 1, next_attempt = ?, last_error = ? where id = ?")
                .params(Sql.time(next), error.length() > 1000 ? error.substring(0, 1000) : error, id).update();
    }

    /** How many letters wait because one was tried and could not be made. */
    int failing() {
        return jdbc.sql("select count(*) from register.letter where issued_at is null and attempts > 0").query(Integer.class).single();
    }

    private static Letter row(ResultSet row, int i) throws SQLException {
        return new Letter(row.getString("id"), row.getString("letter"), row.getString("language"), row.getString("event"), row.getString("license_number"),
                Sql.instant(row, "written_at"), Sql.instant(row, "issued_at"), Sql.instant(row, "sent_at"), row.getString("last_error"), row.getString("sha256"));
    }
}
