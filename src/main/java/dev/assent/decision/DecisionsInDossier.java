package dev.assent.decision;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided, on what and by whom, and the license: the explanation of a file, for whoever sees it whole. */
@Component
class DecisionsInDossier implements DossierPart {
    private final JdbcClient jdbc;

    DecisionsInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : jdbc.sql("""
                select d.*, l.license_number, l.valid_until from register.decision d
                left join register.license l on l.file_number = d.file_number and l.track = d.track
                where d.file_number = ? order by d.decided_at, d.track""").param(fileNumber).query(this::row).list();
    }

    private Map<String, Object> row(ResultSet row, int i) throws SQLException {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("track", row.getString("track"));
        decision.put("decision", row.getString("decision"));
        decision.put("license", row.getString("license_number"));
        decision.put("validUntil", row.getObject("valid_until", LocalDate.class));
        decision.put("lines", licensed(row.getString("license_number")));
        decision.put("assessment", row.getObject("assessment_version", Integer.class));
        decision.put("finding", row.getString("finding"));
        decision.put("prohibition", row.getString("prohibition"));
        decision.put("mandate", row.getString("mandate"));
        decision.put("mandateBody", row.getString("mandate_body"));
        decision.put("conditions", row.getString("conditions"));
        decision.put("reasons", row.getString("reasons"));
        decision.put("legalBasis", row.getString("legal_basis"));
        decision.put("deemed", row.getBoolean("deemed"));
        decision.put("draftedBy", row.getString("drafted_by"));
        decision.put("countersignedBy", row.getString("countersigned_by"));
        decision.put("at", Sql.instant(row, "decided_at"));
        return decision;
    }

    private List<Map<String, Object>> licensed(String license) {
        return license == null ? List.of() : jdbc.sql("select line, quantity from register.license_line where license_number = ? order by line")
                .param(license).query((row, i) -> Map.<String, Object>of("line", row.getInt(1), "quantity", row.getBigDecimal(2))).list();
    }
}
