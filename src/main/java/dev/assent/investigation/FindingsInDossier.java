package dev.assent.investigation;

import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Json;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What investigations have found that concerns a file, for whoever sees it whole; not what the investigation itself contains. */
@Component
class FindingsInDossier implements DossierPart {
    private final JdbcClient jdbc;

    FindingsInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "investigations";
    }

    /** The oldest first: at, by, investigation, conclusion, finding. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null
                : jdbc.sql("select at, actor, facts from register.record where file_number = ? and kind = ? order by place").params(fileNumber, FindingsOnFiles.KIND).query((row, i) -> {
                    Map<String, Object> finding = new LinkedHashMap<>();
                    finding.put("at", Sql.instant(row, "at"));
                    finding.put("by", row.getString("actor"));
                    finding.putAll(Json.readMap(row.getString("facts")));
                    return finding;
                }).list();
    }
}
