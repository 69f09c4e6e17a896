package dev.assent.clock;

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

/** More time that was agreed: all of it for whoever sees the file whole, its own for an agency. */
@Component
class ExtensionsInDossier implements DossierPart {
    private static final Map<String, String> WHOLE_FILE = Map.of("en", "The whole file", "ar", "الملف كله");
    private final JdbcClient jdbc;

    ExtensionsInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "extensions";
    }

    /** The oldest first: agency, agencyName, limit (how much more), unit, reasons, agreedBy, agreedAt. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight == Access.Sight.APPLICATION ? null : jdbc.sql("select * from register.extension where file_number = ? order by agreed_at, id")
                .param(fileNumber).query((row, i) -> row(row, setup)).list().stream()
                .filter(row -> sight == Access.Sight.WHOLE || Access.of(reader, (String) row.get("agency"))).toList();
    }

    private static Map<String, Object> row(ResultSet row, NationalSetup setup) throws SQLException {
        Map<String, Object> extension = new LinkedHashMap<>();
        boolean whole = FileStops.is(row.getString("agency"));
        extension.put("agency", row.getString("agency"));
        extension.put("agencyName", whole ? WHOLE_FILE : setup.agencyNames(row.getString("agency")));
        extension.put("limit", row.getInt("amount"));
        extension.put("unit", row.getString("unit"));
        extension.put("reasons", row.getString("reasons"));
        extension.put("agreedBy", row.getString("agreed_by"));
        extension.put("agreedAt", Sql.instant(row, "agreed_at"));
        return extension;
    }
}
