package dev.assent.file;

import dev.assent.register.Json;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** License files in the register. */
@Component
public class FileStore {
    /**
     * What the register keeps of a file.
     *
     * @param contentHash of the application as received
     * @param outerLimit  null while the file's time has not begun, as a rule until it is complete
     * @param standing    a projection for lists; nothing branches on it
     * @param supersedes  number of the file whose place this one takes; null: none
     * @param amendment   how many files were superseded before it, one after the other
     * @param kind        APPLICATION or INVESTIGATION; the latter has no applicant, and its content is no application
     */
    public record Stored(String number, String setup, String activity, String contentHash, String content, String applicantName,
            String applicantMail, String language, String destination, Instant receivedAt, Instant completeAt, Instant outerLimit, Instant closedAt,
            String standing, String supersedes, int amendment, String kind) {
        public boolean investigation() {
            return FileSummary.INVESTIGATION.equals(kind);
        }
    }

    private final JdbcClient jdbc;
    private final PartyStore parties;

    FileStore(JdbcClient jdbc, PartyStore parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    public Optional<Stored> find(String number) {
        return jdbc.sql("select * from register.license_file where file_number = ?").param(number).query(FileStore::stored).optional();
    }

    /** The file, kept as it is until the transaction ends: nobody closes it meanwhile. */
    public Stored hold(String number) {
        return jdbc.sql("select * from register.license_file where file_number = ? for update").param(number).query(FileStore::stored).single();
    }

    /** The files of this applicant under this reference, the newest amendment first. */
    public List<Stored> find(String applicantKey, String reference) {
        return jdbc.sql("select * from register.license_file where applicant_key = ? and reference = ? order by amendment desc")
                .params(applicantKey, reference).query(FileStore::stored).list();
    }

    /** The file that has taken this one's place. */
    public Optional<String> successor(String number) {
        return jdbc.sql("select file_number from register.license_file where supersedes = ?").param(number).query(String.class).optional();
    }

    /** Files by standing, newest first. */
    public List<Stored> newest(int most) {
        return jdbc.sql("select * from register.license_file order by received_at desc, file_number desc limit ?")
                .param(most).query(FileStore::stored).list();
    }

    /** @param supersedes the file whose place this one takes; null: none */
    public void insert(String number, LicenseFile file, NationalSetup setup, String hash, Instant now, String clerk, Stored supersedes) {
        jdbc.sql("""
                insert into register.license_file (file_number, setup, activity, applicant_key, reference, content_hash, content,
                  applicant_name, applicant_mail, applicant_language, destination, urgency, own_use, received_at, received_by,
                  standing, record_length, retain_until, legal_hold, supersedes, amendment)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', 0, ?, false, ?, ?)""")
                .params(number, setup.setup(), file.activity(), applicantKey(file), file.reference(), hash, Json.write(file),
                        file.applicant().name(), file.applicant().mail(), file.language() == null ? setup.language() : file.language(),
                        file.destination(), file.urgency(), file.ownUse(), Sql.time(now), clerk,
                        now.atZone(setup.workingDays().zone()).toLocalDate().plus(setup.retention()),
                        supersedes == null ? null : supersedes.number(), supersedes == null ? 0 : supersedes.amendment() + 1)
                .update();
        parties.insert(number, file);
    }

    public void complete(String number, Instant at, Instant outerLimit) {
        jdbc.sql("update register.license_file set complete_at = ?, outer_limit = ? where file_number = ?")
                .params(Sql.time(at), Sql.time(outerLimit), number).update();
    }

    /** The outer limit is fixed, or has moved. */
    public void outerLimit(String number, Instant outerLimit) {
        jdbc.sql("update register.license_file set outer_limit = ? where file_number = ?").params(Sql.time(outerLimit), number).update();
    }

    /** The applicant is registered by now; the application itself is never changed. */
    public void register(String number, String registration) {
        jdbc.sql("update register.party set registration = ? where file_number = ? and role = 'APPLICANT'").params(registration, number).update();
    }

    /** Marks the file as closed; one that was closed before, and is decided after all, was closed then. */
    public void close(String number, Instant at) {
        jdbc.sql("update register.license_file set closed_at = coalesce(closed_at, ?) where file_number = ?").params(Sql.time(at), number).update();
    }

    public static String applicantKey(LicenseFile file) {
        LicenseFile.Party applicant = file.applicant();
        // two States may give out the same registration number
        return applicant.registration() != null && !applicant.registration().isBlank()
                ? applicant.country() + "#" + applicant.registration() : applicant.country() + ":" + applicant.name();
    }

    /** The application as received. */
    public static LicenseFile content(Stored stored) {
        return FileJson.read(stored.content());
    }

    private static Stored stored(ResultSet row, int i) throws SQLException {
        return new Stored(row.getString("file_number"), row.getString("setup"), row.getString("activity"), row.getString("content_hash"),
                row.getString("content"), row.getString("applicant_name"), row.getString("applicant_mail"),
                row.getString("applicant_language"), row.getString("destination"), Sql.instant(row, "received_at"), Sql.instant(row, "complete_at"),
                Sql.instant(row, "outer_limit"), Sql.instant(row, "closed_at"), row.getString("standing"),
                row.getString("supersedes"), row.getInt("amendment"), row.getString("kind"));
    }
}
