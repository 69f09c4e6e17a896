package dev.assent.region;

import dev.assent.register.Json;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for exemption in the register. */
@Component
class ExemptionStore {
    private final JdbcClient jdbc;

    ExemptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Exemption> of(String fileNumber) {
        return jdbc.sql("select * from register.exemption where file_number = ? order by requested_at, id").param(fileNumber).query(ExemptionStore::exemption).list();
    }

    Exemption find(String id) {
        return jdbc.sql("select * from register.exemption where id = ?").param(id).query(ExemptionStore::exemption).single();
    }

    boolean has(String id) {
        return jdbc.sql("select count(*) from register.exemption where id = ?").param(id).query(Integer.class).single() > 0;
    }

    void insert(Exemption asked) {
        jdbc.sql("""
                insert into register.exemption (id, file_number, convention, lines, rule, standing, request, reference, requested_by, requested_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(asked.id(), asked.fileNumber(), asked.convention(), asked.lines().stream().map(String::valueOf).collect(Collectors.joining(",")),
                        Json.write(asked.row()), asked.standing(), asked.request(), asked.reference(), asked.requestedBy(), Sql.time(asked.requestedAt())).update();
    }

    void disputed(String id, Exemption.Dispute dispute) {
        jdbc.sql("update register.exemption set standing = 'DISPUTED', disputed_at = ?, dispute_due = ?, dispute_ends = ? where id = ? and standing = 'REQUESTED'")
                .params(Sql.time(dispute.at()), Sql.time(dispute.due()), Sql.time(dispute.ends()), id).update();
    }

    /** Ends it once; whether it did. */
    boolean settle(String id, String standing, Exemption.Settled settled) {
        return jdbc.sql("""
                update register.exemption set standing = ?, settled_because = ?, settled_by = ?, settled_at = ?, reasons = ?, settlement_reference = ?, conditions = ?,
                  valid_until = ? where id = ? and standing in ('REQUESTED', 'DISPUTED')""")
                .params(standing, settled.because(), settled.by(), Sql.time(settled.at()), settled.reasons(), settled.reference(), settled.conditions(),
                        settled.validUntil(), id).update() > 0;
    }

    private static Exemption exemption(ResultSet row, int i) throws SQLException {
        Instant disputed = Sql.instant(row, "disputed_at");
        Instant settled = Sql.instant(row, "settled_at");
        return new Exemption(row.getString("id"), row.getString("file_number"), row.getString("convention"), lines(row.getString("lines")), Json.readMap(row.getString("rule")),
                row.getString("standing"), row.getString("request"), row.getString("reference"), row.getString("requested_by"), Sql.instant(row, "requested_at"),
                disputed == null ? null : new Exemption.Dispute(disputed, Sql.instant(row, "dispute_due"), Sql.instant(row, "dispute_ends")),
                settled == null ? null : new Exemption.Settled(row.getString("settled_because"), row.getString("settled_by"), settled, row.getString("reasons"),
                        row.getString("settlement_reference"), row.getString("conditions"), row.getObject("valid_until", LocalDate.class)));
    }

    private static TreeSet<Integer> lines(String joined) {
        return Arrays.stream(joined.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
