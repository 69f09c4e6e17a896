package dev.assent.clock;

import dev.assent.calendar.TimeLimit;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** More time that was agreed: facts, from which deadlines are derived. */
@Component
class ExtensionStore {
    private final JdbcClient jdbc;
    private final Register register;

    ExtensionStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Adds an extension; false where it was added before. */
    boolean add(String id, String fileNumber, String agency, TimeLimit more, String reasons, String by) {
        if (jdbc.sql("select count(*) from register.extension where id = ?").param(id).query(Integer.class).single() > 0) {
            return false;
        }
        jdbc.sql("insert into register.extension (id, file_number, agency, amount, unit, reasons, agreed_by, agreed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, fileNumber, agency, more.amount(), more.unit().name(), reasons, by, Sql.time(register.now())).update();
        return true;
    }

    /** The limit with what was agreed since it began to run, in its own unit. */
    TimeLimit added(String fileNumber, String agency, Instant since, TimeLimit limit) {
        int more = jdbc.sql("""
                select coalesce(sum(amount), 0) from register.extension where file_number = ? and agency = ? and unit = ? and agreed_at >= ?""")
                .params(fileNumber, agency, limit.unit().name(), Sql.time(since)).query(Integer.class).single();
        return limit.longer(more);
    }
}
