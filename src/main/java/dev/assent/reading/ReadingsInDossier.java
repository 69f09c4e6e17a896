package dev.assent.reading;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Leads;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import dev.assent.setup.Agency;
import dev.assent.setup.NationalSetup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at the file, for auditors and the heads of whoever decides it; for nobody where it is not kept. */
@Component
class ReadingsInDossier implements DossierPart {
    private final JdbcClient jdbc;
    private final Leads leads;

    ReadingsInDossier(JdbcClient jdbc, Leads leads) {
        this.jdbc = jdbc;
        this.leads = leads;
    }

    @Override
    public String name() {
        return "readings";
    }

    /** The newest first: person, kind (DOSSIER, PAPER, BUNDLE), day (in the zone of the State), times, lastAt. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        boolean may = reader.in("auditors") || leads.of(fileNumber, setup.authority()).stream().anyMatch(lead -> reader.in(lead.authority() + Agency.HEAD));
        return !may || !setup.readingsKept() ? null : jdbc.sql("""
                select * from register.reading where file_number = ? order by read_on desc, last_at desc, person, kind""").param(fileNumber)
                .query(ReadingsInDossier::row).list();
    }

    private static Map<String, Object> row(ResultSet row, int i) throws SQLException {
        Map<String, Object> reading = new LinkedHashMap<>();
        reading.put("person", row.getString("person"));
        reading.put("kind", row.getString("kind"));
        reading.put("day", row.getDate("read_on").toLocalDate());
        reading.put("times", row.getInt("times"));
        reading.put("lastAt", Sql.instant(row, "last_at"));
        return reading;
    }
}
