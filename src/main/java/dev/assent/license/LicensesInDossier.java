package dev.assent.license;

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

/** The licenses of a file, how they stand and what was done to them, for whoever sees it whole. */
@Component
class LicensesInDossier implements DossierPart {
    private final JdbcClient jdbc;
    private final LicenseStore store;

    LicensesInDossier(JdbcClient jdbc, LicenseStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    @Override
    public String name() {
        return "licenses";
    }

    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : store.of(fileNumber).stream().map(this::license).toList();
    }

    private Map<String, Object> license(License license) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("number", license.number());
        shown.put("kind", license.kind());
        shown.put("track", license.track());
        shown.put("holder", license.holder());
        shown.put("validUntil", license.validUntil());
        shown.put("standing", license.standing());
        shown.put("moves", jdbc.sql("select * from register.license_move where license_number = ? order by asked_at, id").param(license.number())
                .query(LicensesInDossier::move).list());
        return shown;
    }

    private static Map<String, Object> move(ResultSet row, int i) throws SQLException {
        Map<String, Object> move = new LinkedHashMap<>();
        move.put("move", row.getString("move"));
        move.put("outcome", row.getString("outcome"));
        move.put("from", row.getString("from_standing"));
        move.put("to", row.getString("to_standing"));
        move.put("ground", row.getString("ground"));
        move.put("reasons", row.getString("reasons"));
        move.put("legalBasis", row.getString("legal_basis"));
        move.put("askedBy", row.getString("asked_by"));
        move.put("askedAt", Sql.instant(row, "asked_at"));
        move.put("settledBy", row.getString("settled_by"));
        move.put("settledAt", Sql.instant(row, "settled_at"));
        move.put("because", row.getString("settled_because"));
        return move;
    }
}
