package dev.assent.license.use;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deliveries that are to be proved, and were. */
@Component
class DeliveryStore {
    /** @param proof null: nothing proves it yet */
    record Delivery(String license, int line, String reference, String fileNumber, LocalDate due, LocalDate remindOn, boolean reminded, boolean overdue, LocalDate deliveredOn,
            String proof) {
    }

    private static final String WHICH = " where license_number = ? and line = ? and reference = ?";

    private final JdbcClient jdbc;
    private final Register register;

    DeliveryStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    void expect(String fileNumber, Use use, LocalDate due, LocalDate remindOn) {
        jdbc.sql("insert into register.license_delivery (license_number, line, reference, file_number, proof_due, remind_on) values (?, ?, ?, ?, ?, ?)")
                .params(use.license(), use.line(), use.reference(), fileNumber, due, remindOn).update();
    }

    Optional<Delivery> find(String license, int line, String reference) {
        return jdbc.sql("select * from register.license_delivery" + WHICH).params(license, line, reference).query(DeliveryStore::row).optional();
    }

    /** Those of a file that nothing proves. */
    List<Delivery> open(String fileNumber) {
        return jdbc.sql("select * from register.license_delivery where file_number = ? and proved_at is null order by proof_due, license_number, line, reference").param(fileNumber)
                .query(DeliveryStore::row).list();
    }

    /** Those to be reminded of, or overdue, on this day; whether they are by the zone of the setup is asked when each is held. */
    List<Delivery> due(LocalDate today, int most) {
        return jdbc.sql("""
                select * from register.license_delivery where proved_at is null and overdue_at is null
                and (proof_due <= ? or (reminded_at is null and remind_on <= ?)) order by proof_due limit ?""").params(today, today, most).query(DeliveryStore::row).list();
    }

    void prove(Proof proof, Reporter by) {
        jdbc.sql("update register.license_delivery set delivered_on = ?, proof = ?, proved_as = ?, proved_by = ?, proved_at = ?" + WHICH)
                .params(proof.deliveredOn(), proof.proof(), by.as(), by.person(), Sql.time(register.now()), proof.license(), proof.line(), proof.reference()).update();
    }

    void reminded(Delivery delivery) {
        mark("reminded_at", delivery);
    }

    void overdue(Delivery delivery) {
        mark("overdue_at", delivery);
    }

    private void mark(String column, Delivery delivery) {
        jdbc.sql("update register.license_delivery set " + column + " = ?" + WHICH).params(Sql.time(register.now()), delivery.license(), delivery.line(), delivery.reference()).update();
    }

    private static Delivery row(ResultSet row, int i) throws SQLException {
        return new Delivery(row.getString("license_number"), row.getInt("line"), row.getString("reference"), row.getString("file_number"), row.getObject("proof_due", LocalDate.class),
                row.getObject("remind_on", LocalDate.class), row.getObject("reminded_at") != null, row.getObject("overdue_at") != null, row.getObject("delivered_on", LocalDate.class),
                row.getString("proof"));
    }
}
