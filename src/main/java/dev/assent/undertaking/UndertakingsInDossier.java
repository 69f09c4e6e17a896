package dev.assent.undertaking;

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

/** What was undertaken on a file, by when, and what proves it, for whoever sees the file whole. */
@Component
class UndertakingsInDossier implements DossierPart {
    private final JdbcClient jdbc;

    UndertakingsInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "undertakings";
    }

    /** By the day on which they are due: role, name, undertaking, due, enteredBy, enteredAt, provedOn, proof, provedAs, provedBy, overdueAt. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null
                : jdbc.sql("select * from register.undertaking where file_number = ? order by due_on, id").param(fileNumber).query(UndertakingsInDossier::row).list();
    }

    private static Map<String, Object> row(ResultSet row, int i) throws SQLException {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String column : List.of("role", "name", "undertaking", "proof")) {
            shown.put(column, row.getString(column));
        }
        shown.put("due", row.getObject("due_on", LocalDate.class));
        shown.put("enteredBy", row.getString("entered_by"));
        shown.put("enteredAt", Sql.instant(row, "entered_at"));
        shown.put("provedOn", row.getObject("proved_on", LocalDate.class));
        shown.put("provedAs", row.getString("proved_as"));
        shown.put("provedBy", row.getString("proved_by"));
        shown.put("overdueAt", Sql.instant(row, "overdue_at"));
        return shown;
    }
}
