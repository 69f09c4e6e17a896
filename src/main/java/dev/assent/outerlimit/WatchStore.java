package dev.assent.outerlimit;

import dev.assent.register.Sql;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which process watches the limit of which file, and by which stops it is moved. */
@Component
class WatchStore {
    /** A file whose limit is watched. */
    record Watched(String fileNumber, String clock) {
    }

    private final JdbcClient jdbc;

    WatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean watched(String fileNumber) {
        return jdbc.sql("select count(*) from register.license_file where file_number = ? and outer_watch is not null").param(fileNumber)
                .query(Integer.class).single() > 0;
    }

    /** @param watch instance of the process */
    void begun(String fileNumber, String watch, String clock) {
        jdbc.sql("update register.license_file set outer_watch = ?, outer_clock = ? where file_number = ?").params(watch, clock, fileNumber).update();
    }

    /** The file that this instance watches. */
    Optional<Watched> by(String watch) {
        return jdbc.sql("select file_number, outer_clock from register.license_file where outer_watch = ?").param(watch)
                .query((row, i) -> new Watched(row.getString(1), row.getString(2))).optional();
    }

    /** The clock of this file; empty where none is watched. */
    Optional<String> clock(String fileNumber) {
        return jdbc.sql("select outer_clock from register.license_file where file_number = ? and outer_clock is not null").param(fileNumber)
                .query(String.class).optional();
    }

    /** Has the limit passed, and its clock does not stand? */
    boolean passed(String fileNumber, Instant now) {
        return jdbc.sql("select count(*) from register.license_file where file_number = ? and outer_limit <= ? and not outer_stands").params(fileNumber, Sql.time(now))
                .query(Integer.class).single() > 0;
    }

    /** How often the applicant was asked for what is missing. */
    int questions(String fileNumber) {
        return jdbc.sql("select count(*) from register.question where file_number = ? and question_number is null").param(fileNumber).query(Integer.class).single();
    }
}
