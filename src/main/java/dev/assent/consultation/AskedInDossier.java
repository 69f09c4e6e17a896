package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.Deadlines;
import dev.assent.clock.Silence;
import dev.assent.register.Access;
import dev.assent.register.DossierPart;
import dev.assent.register.Json;
import dev.assent.register.Reader;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked, by which row of which version and why, and until when: all for whoever sees the file whole, its own for an agency. */
@Component
class AskedInDossier implements DossierPart {
    // a right to call the case in is answered elsewhere, and ends when another member has called it in
    private static final String SELECT = """
            select c.*, coalesce(o.given_at, i.answered_at) as spoken_at, coalesce(o.deemed, i.deemed, false) as by_silence,
              coalesce(b.sealed and b.closed_at is null, false) as hidden,
              coalesce(c.withdrawn_at, case when c.kind = 'CALL_IN' and i.consultation_id is null then
                (select min(k.answered_at) from register.call_in k join register.consultation n on n.id = k.consultation_id
                 where n.file_number = c.file_number and k.answer = 'CALLED_IN' and k.answered_at >= c.asked_at) end) as ended_at
            from register.consultation c left join register.ballot b on b.id = c.ballot
            left join register.call_in i on i.consultation_id = c.id
            left join register.opinion o on o.consultation_id = c.id and not o.late
              and o.version = (select min(f.version) from register.opinion f where f.consultation_id = c.id and not f.late)
            where c.file_number = ? order by c.asked_at, c.round, c.agency""";

    private final JdbcClient jdbc;
    private final Deadlines deadlines;

    AskedInDossier(JdbcClient jdbc, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    @Override
    public String name() {
        return "asked";
    }

    /**
     * The oldest first: agency, agencyName, kind (OPINION, VOTE, CALL_IN), track, round, askedAt, deadline (as it stands, with stops and
     * extensions), graceUntil (where silence passes the question on), limit, unit, silenceMeans, escalateTo, binding, mandatory, because
     * (table, row, version, basis), withdrawnAt, superseded, sealed, answeredAt and deemed (neither while the vote is sealed).
     */
    @Override
    public List<Map<String, Object>> of(String fileNumber, NationalSetup setup, Reader reader, Access.Sight sight) {
        return sight == Access.Sight.APPLICATION ? null : jdbc.sql(SELECT).param(fileNumber).query((row, i) -> row(row, setup)).list().stream()
                .filter(row -> sight == Access.Sight.WHOLE || Access.of(reader, (String) row.get("agency"))).toList();
    }

    private Map<String, Object> row(ResultSet row, NationalSetup setup) throws SQLException {
        Map<String, Object> rule = Json.readMap(row.getString("consultee"));
        Instant deadline = Sql.instant(row, "deadline");
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("agency", row.getString("agency"));
        asked.put("agencyName", setup.agencyNames(row.getString("agency")));
        asked.put("kind", row.getString("kind"));
        asked.put("track", row.getString("track"));
        asked.put("round", row.getInt("round"));
        asked.put("askedAt", Sql.instant(row, "asked_at"));
        asked.put("deadline", deadline);
        asked.put("graceUntil", graceUntil(row.getString("file_number"), setup, rule, deadline));
        asked.put("limit", rule.get("limit"));
        asked.put("unit", rule.get("unit"));
        asked.put("silenceMeans", rule.get("silenceMeans"));
        asked.put("escalateTo", rule.get("escalateTo") == null ? null : setup.agencyNames(rule.get("escalateTo").toString()));
        asked.put("binding", row.getBoolean("binding"));
        asked.put("mandatory", row.getBoolean("mandatory"));
        asked.put("because", rule.get("because"));
        asked.put("withdrawnAt", Sql.instant(row, "ended_at"));
        asked.put("superseded", row.getBoolean("superseded"));
        boolean hidden = row.getBoolean("hidden");
        asked.put("sealed", hidden);
        asked.put("answeredAt", hidden ? null : Sql.instant(row, "spoken_at"));
        asked.put("deemed", !hidden && row.getBoolean("by_silence"));
        return asked;
    }

    private Instant graceUntil(String fileNumber, NationalSetup setup, Map<String, Object> rule, Instant deadline) {
        return Silence.ESCALATE.name().equals(rule.get("silenceMeans"))
                ? deadlines.grace(setup.setup(), fileNumber, Consultee.of(rule), deadline).deadline() : null;
    }
}
