package dev.assent.register;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which authority decides: one for the whole file, or one for each track of lines that are decided apart. */
@Component
public class Leads {
    /** The track of a file that is decided as a whole. */
    public static final String WHOLE = "WHOLE";

    /** @param track {@link #WHOLE}, or the name of a group of lines */
    public record Lead(String track, String authority) {
    }

    private final JdbcClient jdbc;
    private final Register register;

    Leads(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /**
     * Makes an agency the lead of a track; the same twice changes nothing.
     *
     * @param by user id, or {@link Register#ENGINE}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assign(String fileNumber, String track, String authority, String by) {
        List<Lead> known = of(fileNumber);
        if (known.contains(new Lead(track, authority))) {
            return;
        }
        jdbc.sql("delete from register.lead where file_number = ? and track = ?").params(fileNumber, track).update();
        jdbc.sql("insert into register.lead (file_number, track, authority, assigned_at) values (?, ?, ?, ?)")
                .params(fileNumber, track, authority, Sql.time(register.now())).update();
        jdbc.sql("delete from register.unled where file_number = ?").param(fileNumber).update();
        if (!known.isEmpty()) {
            // the first lead follows from the setup, which FILE_RECEIVED names
            register.append(fileNumber, "LEAD_ASSIGNED", by, Map.of("track", track, "authority", authority));
        }
    }

    /** Who decides on the file, by track; for one registered before leads were kept, the authority of its setup. */
    public List<Lead> of(String fileNumber, String authority) {
        List<Lead> known = of(fileNumber);
        return known.isEmpty() ? List.of(new Lead(WHOLE, authority)) : known;
    }

    /** The leads of a file, by track; none for a file registered before leads were kept. */
    public List<Lead> of(String fileNumber) {
        return jdbc.sql("select track, authority from register.lead where file_number = ? order by track").param(fileNumber)
                .query((row, i) -> new Lead(row.getString(1), row.getString(2))).list();
    }
}
