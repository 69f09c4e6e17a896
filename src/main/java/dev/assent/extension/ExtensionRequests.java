package dev.assent.extension;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for more time in the register; what is agreed becomes an extension of the clock under the same id. */
@Component
class ExtensionRequests {
    /**
     * @param agency whose clock it is
     * @param desk   who asks, being asked in its place; null: the agency itself
     * @param unit   of the amounts
     */
    record Asked(String id, String fileNumber, String consultation, String agency, String desk, int amount, String unit, String reasons) {
    }

    /** What was agreed so far for one consultation. */
    record Used(int amount, int times) {
    }

    private final JdbcClient jdbc;
    private final Register register;

    ExtensionRequests(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    void insert(Asked asked, String person, Instant decideBy) {
        jdbc.sql("""
                insert into register.extension_request (id, file_number, clock, agency, desk, asked_by, asked_at, amount, unit, reasons, decide_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(asked.id(), asked.fileNumber(), asked.consultation(), asked.agency(), asked.desk(), person, Sql.time(register.now()), asked.amount(),
                        asked.unit(), asked.reasons(), Sql.time(decideBy)).update();
    }

    void redated(String id, Instant decideBy) {
        jdbc.sql("update register.extension_request set decide_by = ? where id = ?").params(Sql.time(decideBy), id).update();
    }

    Asked of(String id) {
        return jdbc.sql("select * from register.extension_request where id = ?").param(id).query(ExtensionRequests::asked).single();
    }

    /** Who asked. */
    String askedBy(String id) {
        return jdbc.sql("select asked_by from register.extension_request where id = ?").param(id).query(String.class).single();
    }

    Used used(String consultation) {
        return jdbc.sql("select coalesce(sum(agreed_amount), 0), count(*) from register.extension_request where clock = ? and outcome = 'AGREED'")
                .param(consultation).query((row, i) -> new Used(row.getInt(1), row.getInt(2))).single();
    }

    boolean undecided(String consultation) {
        return jdbc.sql("select count(*) from register.extension_request where clock = ? and outcome is null")
                .param(consultation).query(Integer.class).single() > 0;
    }

    /**
     * Settles a request.
     *
     * @param outcome AGREED, REFUSED, NOT_DECIDED or DROPPED
     * @param amount  agreed; null: nothing
     */
    void settle(String id, String outcome, Integer amount, String person, String reasons) {
        jdbc.sql("update register.extension_request set outcome = ?, agreed_amount = ?, decided_by = ?, decided_at = ?, decision_reasons = ? where id = ?")
                .params(outcome, amount, person, Sql.time(register.now()), reasons, id).update();
    }

    /** The file is closed: nothing of it is extended any more. */
    void drop(String fileNumber) {
        jdbc.sql("update register.extension_request set outcome = 'DROPPED', decided_at = ? where file_number = ? and outcome is null")
                .params(Sql.time(register.now()), fileNumber).update();
    }

    private static Asked asked(ResultSet row, int i) throws SQLException {
        return new Asked(row.getString("id"), row.getString("file_number"), row.getString("clock"), row.getString("agency"),
                row.getString("desk"), row.getInt("amount"), row.getString("unit"), row.getString("reasons"));
    }
}
