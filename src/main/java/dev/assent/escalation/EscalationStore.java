package dev.assent.escalation;

import dev.assent.consultation.Overruling;
import dev.assent.register.Json;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Escalations in the register. */
@Component
class EscalationStore implements Overruling {
    private final JdbcClient jdbc;

    EscalationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if this rung has been escalated to already */
    void insert(Escalation escalation) {
        jdbc.sql("""
                insert into register.escalation (ladder, rung, file_number, track, stood, agency, signed_by, signatory_rank, reasons,
                  legal_basis, proposal, lodged_at, body, basis, expired) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)""")
                .params(escalation.ladder(), escalation.rung(), escalation.fileNumber(), escalation.track(), escalation.stood().name(),
                        escalation.agency(), escalation.signedBy(), escalation.rank(), escalation.reasons(), escalation.legalBasis(),
                        escalation.proposal(), Sql.time(escalation.lodgedAt()), escalation.body(), escalation.basis()).update();
    }

    /** The body is asked: in this instance, by this deadline; null: whenever it will. */
    void ask(Case of, String question, Instant deadline) {
        jdbc.sql("update register.escalation set question = ?, deadline = ? where ladder = ? and rung = ?")
                .params(question, deadline == null ? null : Sql.time(deadline), of.ladder(), of.rung()).update();
    }

    void redate(String question, Instant deadline) {
        jdbc.sql("update register.escalation set deadline = ? where question = ?").params(Sql.time(deadline), question).update();
    }

    void decide(String ladder, int rung, Expiry outcome, String by, Instant at, String reasons, String conditions, boolean expired) {
        jdbc.sql("""
                update register.escalation set outcome = ?, decided_by = ?, decided_at = ?, decision_reasons = ?, conditions = ?, expired = ?
                where ladder = ? and rung = ? and outcome is null""")
                .params(outcome.name(), by, Sql.time(at), reasons, conditions, expired, ladder, rung).update();
    }

    Optional<Escalation> find(String ladder, int rung) {
        return jdbc.sql("select * from register.escalation where ladder = ? and rung = ?").params(ladder, rung)
                .query(EscalationStore::escalation).optional();
    }

    /** The escalations of one climb, lowest rung first. */
    List<Escalation> of(String ladder) {
        return jdbc.sql("select * from register.escalation where ladder = ? order by rung").param(ladder).query(EscalationStore::escalation).list();
    }

    /** What the limit of a rung may count from that is the ladder's own, by the word of its row; empty: another moment, or it has not come. */
    Optional<Instant> counted(Case of, Object countsFrom) {
        return !"DECISION_BELOW".equals(countsFrom) ? Optional.empty()
                : jdbc.sql("select max(decided_at) as at from register.escalation where ladder = ? and rung < ?").params(of.ladder(), of.rung()).query((row, i) -> Optional.ofNullable(Sql.instant(row, "at"))).single();
    }

    /** All escalations on a file, in the order in which they were lodged. */
    List<Escalation> onFile(String fileNumber) {
        return jdbc.sql("select * from register.escalation where file_number = ? order by lodged_at, ladder, rung").param(fileNumber)
                .query(EscalationStore::escalation).list();
    }

    /**
     * Enters how a climb ended; false if it was entered before.
     *
     * @param standing agencies whose binding objections it leaves standing
     */
    boolean settle(Case of, Ladders.Settlement settled, String conditions, Instant at, List<String> standing) {
        if (jdbc.sql("select count(*) from register.settlement where ladder = ?").param(of.ladder()).query(Integer.class).single() > 0) {
            return false;
        }
        jdbc.sql("""
                insert into register.settlement (ladder, file_number, track, outcome, body, lines, conditions, settled_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(of.ladder(), of.fileNumber(), of.track(), settled.outcome().name(), settled.body(),
                        settled.lines().isEmpty() ? null : Json.write(settled.lines()), conditions, Sql.time(at)).update();
        standing.forEach(agency -> jdbc.sql("insert into register.standing_objection (ladder, agency, file_number) values (?, ?, ?)")
                .params(of.ladder(), agency, of.fileNumber()).update());
        return true;
    }

    /** The conditions of whoever settled the newest dispute on the track, each with its author. */
    List<String> conditions(String fileNumber, String track) {
        return jdbc.sql("select body, conditions from register.settlement where file_number = ? and track = ? order by settled_at desc, ladder limit 1")
                .params(fileNumber, track).query((row, i) -> row.getString(2) == null ? List.<String>of()
                        : row.getString(2).lines().map(String::strip).filter(line -> !line.isEmpty()).map(authored(row.getString(1))).toList())
                .optional().orElse(List.of());
    }

    /** The rows of a ladder say who may overrule what: what was objected before is settled with the dispute, unless the settlement left it standing. */
    @Override
    public List<Overruled> overruled(String fileNumber, String track) {
        return jdbc.sql("select ladder, settled_at from register.settlement where file_number = ? and track in (?, 'WHOLE') and outcome = 'APPROVE'")
                .params(fileNumber, track).query((row, i) -> new Overruled(Sql.instant(row, "settled_at"), standing(row.getString("ladder")))).list();
    }

    private Set<String> standing(String ladder) {
        return Set.copyOf(jdbc.sql("select agency from register.standing_objection where ladder = ?").param(ladder).query(String.class).list());
    }

    private static UnaryOperator<String> authored(String body) {
        return line -> line + " (" + body + ")";
    }

    private static Escalation escalation(ResultSet row, int i) throws SQLException {
        String outcome = row.getString("outcome");
        return new Escalation(row.getString("ladder"), row.getInt("rung"), row.getString("file_number"), row.getString("track"),
                Mandate.valueOf(row.getString("stood")), row.getString("agency"), row.getString("signed_by"), row.getString("signatory_rank"),
                row.getString("reasons"), row.getString("legal_basis"), row.getString("proposal"), Sql.instant(row, "lodged_at"),
                row.getString("body"), row.getString("basis"), Sql.instant(row, "deadline"), outcome == null ? null : Expiry.valueOf(outcome),
                row.getString("decided_by"), Sql.instant(row, "decided_at"), row.getString("decision_reasons"), row.getString("conditions"),
                row.getBoolean("expired"));
    }
}
