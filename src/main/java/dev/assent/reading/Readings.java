package dev.assent.reading;

import dev.assent.register.Reader;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters that somebody has looked at a file, where its setup says {@code readings: KEPT}. */
@Component
public class Readings {
    /** What was looked at. */
    public enum Kind {
        /** the file as far as it is the reader's to see */
        DOSSIER,
        /** one of its papers */
        PAPER,
        /** everything, to take away */
        BUNDLE
    }

    private final JdbcClient jdbc;
    private final Register register;
    private final NationalSetups setups;

    Readings(JdbcClient jdbc, Register register, NationalSetups setups) {
        this.jdbc = jdbc;
        this.register = register;
        this.setups = setups;
    }

    /** Enters it before anything is shown; the same person's next look on the same day, in the zone of the State, counts up. */
    public void enter(String fileNumber, Reader reader, Kind kind) {
        jdbc.sql("select setup from register.license_file where file_number = ?").param(fileNumber).query(String.class).optional()
                .map(setups::of).filter(NationalSetup::readingsKept).ifPresent(setup -> enter(fileNumber, reader.user(), kind, setup));
    }

    private void enter(String fileNumber, String person, Kind kind, NationalSetup setup) {
        Instant now = register.now();
        LocalDate day = now.atZone(setup.workingDays().zone()).toLocalDate();
        if (countUp(fileNumber, person, kind, day, now) == 0) {
            try {
                jdbc.sql("insert into register.reading (file_number, person, kind, read_on, times, last_at) values (?, ?, ?, ?, 1, ?)")
                        .params(fileNumber, person, kind.name(), day, Sql.time(now)).update();
            } catch (DuplicateKeyException atTheSameMoment) {
                countUp(fileNumber, person, kind, day, now);
            }
        }
    }

    private int countUp(String fileNumber, String person, Kind kind, LocalDate day, Instant now) {
        return jdbc.sql("""
                update register.reading set times = times + 1, last_at = ? where file_number = ? and person = ? and kind = ? and read_on = ?""")
                .params(Sql.time(now), fileNumber, person, kind.name(), day).update();
    }
}
