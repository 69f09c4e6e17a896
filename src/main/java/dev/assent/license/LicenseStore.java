package dev.assent.license;

import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Licenses in the register, and what was done to them. */
@Component
class LicenseStore {
    private static final String SELECT = """
            select l.license_number, l.file_number, f.setup, l.track, l.kind, l.holder, l.valid_until, l.standing
            from register.license l join register.license_file f on f.file_number = l.file_number where\s""";

    private final JdbcClient jdbc;
    private final Register register;

    LicenseStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** The licenses of a file; samples have no life. */
    List<License> of(String fileNumber) {
        return jdbc.sql(SELECT + "l.file_number = ? and not f.sample order by l.license_number").param(fileNumber).query(LicenseStore::license).list();
    }

    Optional<License> find(String number) {
        return jdbc.sql(SELECT + "l.license_number = ? and not f.sample").param(number).query(LicenseStore::license).optional();
    }

    /** The license of this file, kept as it is until the transaction ends; whoever holds it holds the file first, so that nobody waits for the other. */
    Optional<License> hold(String fileNumber, String number) {
        jdbc.sql("select file_number from register.license_file where file_number = ? for update").param(fileNumber).query(String.class).optional();
        jdbc.sql("select license_number from register.license where license_number = ? for update").param(number).query(String.class).optional();
        return jdbc.sql(SELECT + "l.file_number = ? and l.license_number = ? and not f.sample").params(fileNumber, number).query(LicenseStore::license).optional();
    }

    void ask(License license, Measure measure) {
        jdbc.sql("""
                insert into register.license_move (id, license_number, file_number, move, acted_as, ground, reasons, legal_basis, asked_by, asked_at, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED')""")
                .params(measure.id(), license.number(), license.fileNumber(), measure.move().name(), measure.by(), measure.ground(), measure.reasons(), measure.legalBasis(),
                        measure.askedBy(), Sql.time(register.now())).update();
    }

    /** A measure that is not settled. */
    Optional<Measure> asked(String id) {
        return jdbc.sql("select * from register.license_move where id = ? and outcome = 'ASKED'").param(id)
                .query((row, i) -> new Measure(row.getString("id"), row.getString("license_number"), Move.valueOf(row.getString("move")), row.getString("acted_as"),
                        row.getString("ground"), row.getString("reasons"), row.getString("legal_basis"), row.getString("asked_by"))).optional();
    }

    /** Does the same wait for another person already? */
    boolean waits(String license, Move move) {
        return jdbc.sql("select count(*) from register.license_move where license_number = ? and move = ? and outcome = 'ASKED'").params(license, move.name())
                .query(Integer.class).single() > 0;
    }

    void taken(License license, Measure measure, MoveRule rule, String confirmedBy) {
        jdbc.sql("update register.license set standing = ? where license_number = ?").params(rule.to(), license.number()).update();
        settle(measure.id(), "TAKEN", confirmedBy, null, license.standing(), rule.to(), Json.write(rule.row()));
    }

    void notTaken(String id, String person, String reasons) {
        settle(id, "NOT_TAKEN", person, reasons, null, null, null);
    }

    private void settle(String id, String outcome, String person, String why, String from, String to, String rule) {
        jdbc.sql("""
                update register.license_move set outcome = ?, settled_by = ?, settled_because = ?, from_standing = ?, to_standing = ?, rule = ?, settled_at = ?
                where id = ? and outcome = 'ASKED'""").params(outcome, person, why, from, to, rule, Sql.time(register.now()), id).update();
    }

    private static License license(ResultSet row, int i) throws SQLException {
        return new License(row.getString("license_number"), row.getString("file_number"), row.getString("setup"), row.getString("track"), row.getString("kind"),
                row.getString("holder"), row.getObject("valid_until", LocalDate.class), row.getString("standing"));
    }
}
