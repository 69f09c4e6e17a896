package dev.assent.actor;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers in the database. */
@Component
class RegistrationStore {
    /** A party of a file that may be registered. */
    record Party(String role, int place, String name, String country, String registration) {
        String id() {
            return role + "/" + place;
        }
    }

    private final JdbcClient jdbc;
    private final Register register;

    RegistrationStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** What was done last to the entry; empty: there never was one. */
    Optional<RegistrationMove> last(String list, String number) {
        return jdbc.sql("select * from register.registration_move where register = ? and number = ? and outcome = 'TAKEN' order by turn desc limit 1")
                .params(list, number).query(RegistrationStore::move).optional();
    }

    /** Entries that are over, and of which nobody has noted that yet. */
    List<RegistrationMove> over(LocalDate before) {
        return jdbc.sql("""
                select m.* from register.registration_move m where m.outcome = 'TAKEN' and m.valid_until < ? and not exists (
                  select 1 from register.registration_move n where n.register = m.register and n.number = m.number and n.turn > m.turn)
                order by m.valid_until, m.id limit 500""").param(before).query(RegistrationStore::move).list();
    }

    List<Party> parties(String fileNumber) {
        return jdbc.sql("select role, place, name, country, registration from register.party where file_number = ? order by role, place").param(fileNumber)
                .query((row, i) -> new Party(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5))).list();
    }

    /** The files whose applicant has this registration; samples have none. */
    List<String> files(String number) {
        return jdbc.sql("""
                select f.file_number from register.license_file f where not f.sample and exists (select 1 from register.party p
                where p.file_number = f.file_number and p.role = 'APPLICANT' and upper(trim(p.registration)) = ?) order by f.file_number""").param(number).query(String.class).list();
    }

    boolean waits(String list, String number) {
        return jdbc.sql("select count(*) from register.registration_move where register = ? and number = ? and outcome = 'ASKED'").params(list, number)
                .query(Integer.class).single() > 0;
    }

    void ask(RegistrationMove move) {
        jdbc.sql("""
                insert into register.registration_move (id, register, number, file_number, name, country, move, valid_until, reasons, legal_basis, asked_by, asked_at, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED')""")
                .params(move.id(), move.register(), move.number(), move.fileNumber(), move.name(), move.country(), move.move().name(), move.validUntil(), move.reasons(),
                        move.legalBasis(), move.askedBy(), Sql.time(register.now())).update();
    }

    /** What was asked for and is not settled, kept as it is until the transaction ends. */
    Optional<RegistrationMove> asked(String id) {
        return jdbc.sql("select * from register.registration_move where id = ? and outcome = 'ASKED' for update").param(id).query(RegistrationStore::move).optional();
    }

    void settle(String id, boolean taken, String person, String because) {
        Integer turn = taken ? jdbc.sql("""
                select coalesce(max(n.turn), 0) + 1 from register.registration_move n join register.registration_move m on m.register = n.register and m.number = n.number
                where m.id = ?""").param(id).query(Integer.class).single() : null;
        jdbc.sql("update register.registration_move set outcome = ?, settled_by = ?, settled_because = ?, settled_at = ?, turn = ? where id = ? and outcome = 'ASKED'")
                .params(taken ? "TAKEN" : "NOT_TAKEN", person, because, Sql.time(register.now()), turn, id).update();
    }

    private static RegistrationMove move(ResultSet row, int i) throws SQLException {
        return new RegistrationMove(row.getString("id"), row.getString("register"), row.getString("number"), row.getString("file_number"), row.getString("name"),
                row.getString("country"), RegistrationMove.Move.valueOf(row.getString("move")), row.getObject("valid_until", LocalDate.class), row.getString("reasons"),
                row.getString("legal_basis"), row.getString("asked_by"));
    }
}
