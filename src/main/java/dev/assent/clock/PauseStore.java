package dev.assent.clock;

import dev.assent.calendar.Pause;
import dev.assent.engine.Moment;
import dev.assent.register.Sql;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pauses of a file's clocks: facts, from which every deadline is derived. */
@Component
class PauseStore {
    private final JdbcClient jdbc;
    private final Moment moment;

    PauseStore(JdbcClient jdbc, Moment moment) {
        this.jdbc = jdbc;
        this.moment = moment;
    }

    /**
     * A stop that begins.
     *
     * @param agency whose clock alone stands; null: those of the whole file that are meant
     */
    record Stop(String id, String fileNumber, String agency, FileClock.Clocks clocks) {
    }

    /** Whoever stops, restarts or lengthens the clocks of this file comes after us: two stops that end at once must not each leave the clocks to the other. */
    void hold(String fileNumber) {
        jdbc.sql("select file_number from register.license_file where file_number = ? for update").param(fileNumber).query(String.class).optional();
    }

    /** Opens a pause; false where it was opened before. */
    boolean open(Stop stop, String reason, String by) {
        if (jdbc.sql("select count(*) from register.clock_pause where id = ?").param(stop.id()).query(Integer.class).single() > 0) {
            return false;
        }
        jdbc.sql("insert into register.clock_pause (id, file_number, agency, clocks, stopped_at, reason, stopped_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(stop.id(), stop.fileNumber(), stop.agency(), stop.clocks().name(), Sql.time(moment.begins()), reason, by).update();
        return true;
    }

    /** Adds a pause whose end is known. */
    void add(String id, String fileNumber, String agency, Instant from, Instant to, String reason, String by) {
        jdbc.sql("""
                insert into register.clock_pause (id, file_number, agency, stopped_at, restarted_at, reason, stopped_by) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, fileNumber, agency, Sql.time(from), Sql.time(to), reason, by).update();
    }

    void close(String id) {
        jdbc.sql("update register.clock_pause set restarted_at = ? where id = ? and restarted_at is null")
                .params(Sql.time(moment.begins()), id).update();
    }

    void forfeit(String id) {
        jdbc.sql("update register.clock_pause set forfeited = true where id = ?").param(id).update();
    }

    /** Does the clock of this agency stand now? */
    boolean stands(String fileNumber, String agency) {
        return of(fileNumber, agency).stream().anyMatch(Pause::open);
    }

    /** Notes whether the clock of the whole file stands, for lists and figures: while it does, the file is not late. */
    void note(String fileNumber) {
        jdbc.sql("select outer_clock from register.license_file where file_number = ? and outer_clock is not null").param(fileNumber).query(String.class).optional()
                .ifPresent(clock -> jdbc.sql("update register.license_file set outer_stands = ? where file_number = ?").params(stands(fileNumber, clock), fileNumber).update());
    }

    /** The pauses that stop this agency's clock: those of the whole file and its own; forfeited ones never were. */
    List<Pause> of(String fileNumber, String agency) {
        return jdbc.sql("select p.* from register.clock_pause p where p.file_number = ? and " + FileStops.condition(agency) + " and not p.forfeited order by p.stopped_at")
                .params(fileNumber, agency)
                .query((row, i) -> new Pause(Sql.instant(row, "stopped_at"), Sql.instant(row, "restarted_at"), row.getString("reason"))).list();
    }
}
