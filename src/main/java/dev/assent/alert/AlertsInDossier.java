package dev.assent.alert;

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

/** Which States were alerted, of what, and when it was sent, for whoever sees the file whole. */
@Component
class AlertsInDossier implements DossierPart {
    private final JdbcClient jdbc;

    AlertsInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : jdbc.sql("select * from register.state_alert where file_number = ? order by decided_at, state, id").param(fileNumber)
                .query((row, i) -> alert(row, setup)).list();
    }

    private static Map<String, Object> alert(ResultSet row, NationalSetup setup) throws SQLException {
        Map<String, Object> alert = new LinkedHashMap<>();
        alert.put("state", row.getString("state"));
        alert.put("stateName", setup.countries().get(row.getString("state")));
        alert.put("text", row.getString("text"));
        alert.put("agency", row.getString("agency"));
        alert.put("decidedBy", row.getString("decided_by"));
        alert.put("decidedAt", Sql.instant(row, "decided_at"));
        alert.put("sentOn", row.getObject("sent_on", LocalDate.class));
        alert.put("reference", row.getString("sent_reference"));
        alert.put("sentBy", row.getString("sent_by"));
        return alert;
    }
}
