package dev.assent.consultation;

import dev.assent.calendar.Pause;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pauses of a file's clocks: facts, from which every deadline is derived. */
@Component
class PauseStore {
    private final JdbcClient jdbc;
    private final Register register;

    PauseStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    void open(String id, String fileNumber, String agency, String reason, String by) {
        jdbc.sql("insert into register.clock_pause (id, file_number, agency, stopped_at, reason, stopped_by) values (?, ?, ?, ?, ?, ?)")
                .params(id, fileNumber, agency, Sql.time(register.now()), reason, by).update();
    }

    /** Ends this pause; returns how many are still open for the file. */
    long close(String id, String fileNumber) {
        jdbc.sql("update register.clock_pause set restarted_at = ? where id = ? and restarted_at is null")
                .params(Sql.time(register.now()), id).update();
        return jdbc.sql("select count(*) from register.clock_pause where file_number = ? and restarted_at is null")
                .param(fileNumber).query(Long.class).single();
    }

    /** The pauses that stop this agency's clock: those of the whole file and its own. */
    List<Pause> of(String fileNumber, String agency) {
        return jdbc.sql("select * from register.clock_pause where file_number = ? and (agency is null or agency = ?) order by stopped_at")
                .params(fileNumber, agency)
                .query((row, i) -> new Pause(Sql.instant(row, "stopped_at"), Sql.instant(row, "restarted_at"), row.getString("reason"))).list();
    }
}
