package dev.assent.proof;

import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When all records were verified last, by whichever node, and what was found; for a monitoring. */
@Component
public class LastProof {
    private static final String SETTING = "last-proof";

    private final JdbcClient jdbc;
    private final Clock clock;

    LastProof(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param faulty records that were not intact, and faults of digests */
    void ended(int faulty) {
        String said = clock.instant().getEpochSecond() + " " + faulty;
        if (jdbc.sql("update register.setting set setting_value = ? where name = ?").params(said, SETTING).update() == 0) {
            try {
                jdbc.sql("insert into register.setting (name, setting_value) values (?, ?)").params(SETTING, said).update();
            } catch (DuplicateKeyException already) {
                // another node ended its own in the same moment; one of the two is the last
            }
        }
    }

    /** Seconds since 1970, UTC; NaN before the first time. */
    public double at() {
        return part(0);
    }

    /** How many records and digests were not intact; NaN before the first time. */
    public double faulty() {
        return part(1);
    }

    private double part(int place) {
        Optional<String> said = jdbc.sql("select setting_value from register.setting where name = ?").param(SETTING).query(String.class).optional();
        return said.map(value -> Double.parseDouble(value.split(" ")[place])).orElse(Double.NaN);
    }
}
