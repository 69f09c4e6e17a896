package dev.assent.assessment;

import dev.assent.register.Json;
import dev.assent.register.Leads;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Assessments of a file: each a new version, none overwritten. */
@Component
public class Assessments {
    /**
     * @param track   for which it was made, {@code WHOLE} for all lines
     * @param finding PROHIBITED, RISK_TO_MITIGATE, OVERRIDING_RISK or ACCEPTABLE
     * @param answers to the treaty's questions
     */
    public record Assessment(int version, String track, String finding, Map<String, Object> answers) {
    }

    private final JdbcClient jdbc;
    private final Register register;

    Assessments(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    void record(String fileNumber, String track, String kind, Map<String, Object> answers, String finding, String person) {
        int version = jdbc.sql("select coalesce(max(version), 0) + 1 from register.assessment where file_number = ?").param(fileNumber)
                .query(Integer.class).single();
        jdbc.sql("insert into register.assessment (file_number, track, version, answers, finding, assessed_by, assessed_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(fileNumber, track, version, Json.write(answers), finding, person, Sql.time(register.now())).update();
        register.append(fileNumber, kind, person, Map.of("version", version, "track", track, "finding", finding, "answers", answers));
    }

    /** The newest assessment of one track, or of the file as a whole. */
    public Optional<Assessment> latest(String fileNumber, String track) {
        return jdbc.sql("select version, track, finding, answers from register.assessment where file_number = ? and track = ? order by version desc limit 1")
                .params(fileNumber, track)
                .query((row, i) -> new Assessment(row.getInt(1), row.getString(2), row.getString(3), Json.readMap(row.getString(4)))).optional();
    }

    /**
     * The assessment a decision on the track rests on: the track's own, unless the one of the whole file rules a license out
     * (ATT Art. 6, Art. 7(3)); the whole file's where the track has none.
     */
    public Optional<Assessment> decisive(String fileNumber, String track) {
        Optional<Assessment> shared = latest(fileNumber, Leads.WHOLE);
        return shared.filter(whole -> !whole.finding().equals("ACCEPTABLE") && !whole.finding().equals("RISK_TO_MITIGATE"))
                .or(() -> latest(fileNumber, track)).or(() -> shared);
    }
}
