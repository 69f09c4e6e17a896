package dev.assent.decision;

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

/** What the table of recommendations said before people decided, for whoever sees the file whole. */
@Component
class RecommendationsInDossier implements DossierPart {
    private final JdbcClient jdbc;

    RecommendationsInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "recommendations";
    }

    /** The oldest first: at, track, recommendation, because (table, row, version, basis); a file sent back has several. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : jdbc.sql("select at, facts from register.record where file_number = ? and kind = ? order by place")
                .params(fileNumber, KeepRecommendation.KIND).query(RecommendationsInDossier::row).list();
    }

    private static Map<String, Object> row(ResultSet row, int i) throws SQLException {
        Map<String, Object> recommended = new LinkedHashMap<>();
        recommended.put("at", Sql.instant(row, "at"));
        recommended.putAll(Json.readMap(row.getString("facts")));
        return recommended;
    }
}
