package dev.assent.committee;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
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

/** The ballots, for whoever sees the file whole; how one ended is there once it has closed. */
@Component
class BallotsInDossier implements DossierPart {
    private final JdbcClient jdbc;

    BallotsInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "ballots";
    }

    /** The oldest first: track, round, body, bodyName, sealed, overrules, openedAt, closedAt, outcome. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : jdbc.sql("select * from register.ballot where file_number = ? order by opened_at, id")
                .param(fileNumber).query((row, i) -> row(row, setup)).list();
    }

    private static Map<String, Object> row(ResultSet row, NationalSetup setup) throws SQLException {
        Map<String, Object> ballot = new LinkedHashMap<>();
        ballot.put("track", row.getString("track"));
        ballot.put("round", row.getInt("round"));
        ballot.put("body", row.getString("body"));
        ballot.put("bodyName", setup.agencyNames(row.getString("body")));
        ballot.put("sealed", row.getBoolean("sealed"));
        ballot.put("overrules", row.getBoolean("overrules"));
        ballot.put("openedAt", Sql.instant(row, "opened_at"));
        ballot.put("closedAt", Sql.instant(row, "closed_at"));
        ballot.put("outcome", row.getString("outcome"));
        return ballot;
    }
}
