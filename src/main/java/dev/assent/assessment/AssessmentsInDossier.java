package dev.assent.assessment;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Json;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of the assessment with the answers to the treaty's questions (ATT Art. 6, 7, 11), for whoever sees the file whole. */
@Component
class AssessmentsInDossier implements DossierPart {
    private final JdbcClient jdbc;

    AssessmentsInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : jdbc.sql("select * from register.assessment where file_number = ? order by version")
                .param(fileNumber).query(AssessmentsInDossier::row).list();
    }

    private static Map<String, Object> row(ResultSet row, int i) throws SQLException {
        Map<String, Object> assessment = new LinkedHashMap<>();
        assessment.put("version", row.getInt("version"));
        assessment.put("track", row.getString("track"));
        assessment.put("finding", row.getString("finding"));
        assessment.put("answers", Json.readMap(row.getString("answers")));
        assessment.put("by", row.getString("assessed_by"));
        assessment.put("at", Sql.instant(row, "assessed_at"));
        return assessment;
    }
}
