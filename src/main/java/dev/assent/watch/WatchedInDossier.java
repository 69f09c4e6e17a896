package dev.assent.watch;

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

/** Whom an investigation put on the watch list, in which versions of it they stand, and who took them off, for whoever sees the file whole. */
@Component
class WatchedInDossier implements DossierPart {
    private final JdbcClient jdbc;

    WatchedInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "watched";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null
                : jdbc.sql("select * from register.watched_party where file_number = ? order by from_version, id").param(fileNumber).query(WatchedInDossier::row).list();
    }

    private static Map<String, Object> row(ResultSet row, int i) throws SQLException {
        Map<String, Object> watched = new LinkedHashMap<>();
        for (String column : List.of("name", "kind", "country", "aliases", "reasons")) {
            watched.put(column, row.getString(column));
        }
        watched.put("partyFile", row.getString("party_file"));
        watched.put("listedBy", row.getString("listed_by"));
        watched.put("listedAt", Sql.instant(row, "listed_at"));
        watched.put("fromVersion", row.getInt("from_version"));
        watched.put("untilVersion", row.getObject("until_version"));
        watched.put("removalAskedBy", row.getString("removal_asked_by"));
        watched.put("removalReasons", row.getString("removal_reasons"));
        watched.put("removedBy", row.getString("removed_by"));
        watched.put("removedAt", Sql.instant(row, "removed_at"));
        return watched;
    }
}
