package dev.assent.assessment;

import dev.assent.register.Json;
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
     * @param finding PROHIBITED, RISK_TO_MITIGATE, OVERRIDING_RISK or ACCEPTABLE
     * @param answers to the treaty's questions
     */
    public record Assessment(int version, String finding, Map<String, Object> answers) {
    }

    private final JdbcClient jdbc;
    private final Register register;

    Assessments(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    void record(String fileNumber, String kind, Map<String, Object> answers, String finding, String person) {
        int version = latest(fileNumber).map(Assessment::version).orElse(0) + 1;
        jdbc.sql("insert into register.assessment (file_number, version, answers, finding, assessed_by, assessed_at) values (?, ?, ?, ?, ?, ?)")
                .params(fileNumber, version, Json.write(answers), finding, person, Sql.time(register.now())).update();
        register.append(fileNumber, kind, person, Map.of("version", version, "finding", finding, "answers", answers));
    }

    /** The newest assessment of a file. */
    public Optional<Assessment> latest(String fileNumber) {
        return jdbc.sql("select version, finding, answers from register.assessment where file_number = ? order by version desc limit 1")
                .param(fileNumber)
                .query((row, i) -> new Assessment(row.getInt(1), row.getString(2), Json.readMap(row.getString(3)))).optional();
    }
}
