package dev.assent.actor;

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

/** What was done in the registers on this file, or elsewhere to the registration of its applicant, for whoever sees the file whole. */
@Component
class RegistrationsInDossier implements DossierPart {
    private final JdbcClient jdbc;

    RegistrationsInDossier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "registrations";
    }

    /** The oldest first: register, number, name, country, move, outcome, validUntil, reasons, legalBasis, askedBy, askedAt, settledBy, settledAt, because. */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight != Access.Sight.WHOLE ? null : jdbc.sql("""
                select * from register.registration_move m where m.file_number = :file or exists (select 1 from register.party p
                where p.file_number = :file and p.role = 'APPLICANT' and upper(trim(p.registration)) = m.number) order by m.asked_at, coalesce(m.turn, 1000000), m.id""")
                .param("file", fileNumber).query(RegistrationsInDossier::row).list();
    }

    private static Map<String, Object> row(ResultSet row, int i) throws SQLException {
        Map<String, Object> move = new LinkedHashMap<>();
        for (String column : List.of("register", "number", "name", "country", "move", "outcome", "reasons")) {
            move.put(column, row.getString(column));
        }
        move.put("validUntil", row.getObject("valid_until", LocalDate.class));
        move.put("legalBasis", row.getString("legal_basis"));
        move.put("askedBy", row.getString("asked_by"));
        move.put("askedAt", Sql.instant(row, "asked_at"));
        move.put("settledBy", row.getString("settled_by"));
        move.put("settledAt", Sql.instant(row, "settled_at"));
        move.put("because", row.getString("settled_because"));
        return move;
    }
}
