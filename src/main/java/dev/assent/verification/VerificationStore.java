package dev.assent.verification;

import dev.assent.clock.Consultee;
import dev.assent.clock.DeadlineKeeper;
import dev.assent.consultation.AlsoAsked;
import dev.assent.consultation.OpenConsultations;
import dev.assent.register.Json;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Verifications of documents in the register. */
@Component
class VerificationStore implements DeadlineKeeper, AlsoAsked {
    private static final String SELECT = """
            select v.*, d.type, d.reference, d.issuer from register.verification v
            join register.document d on d.file_number = v.file_number and d.place = v.document""";
    private static final String ORDER = " order by v.document, v.asked_at, v.late";
    private final JdbcClient jdbc;

    VerificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void asked(String id, String fileNumber, int document, Consultee consultee, Map<String, Object> row, Instant at, Instant deadline, boolean late) {
        jdbc.sql("""
                insert into register.verification (id, file_number, document, agency, mandatory, consultee, asked_at, deadline, deemed, late)
                values (?, ?, ?, ?, ?, ?, ?, ?, false, ?)""")
                .params(id, fileNumber, document, consultee.agency(), consultee.mandatory(), Json.write(row), Sql.time(at), Sql.time(deadline), late)
                .update();
    }

    @Override
    public void redate(String id, Instant deadline) {
        jdbc.sql("update register.verification set deadline = ? where id = ?").params(Sql.time(deadline), id).update();
    }

    @Override
    public void inGrace(String id, String escalatedTo) {
        jdbc.sql("update register.verification set in_grace = true, escalated_to = ? where id = ?").params(escalatedTo, id).update();
    }

    void answered(String id, Verified said, Instant at) {
        jdbc.sql("""
                update register.verification set answer = ?, answered_at = ?, answered_by = ?, deemed = ?, findings = ?, advice = ? where id = ?""")
                .params(said.answer().name(), Sql.time(at), said.by(), said.deemed(), said.findings().isEmpty() ? null : Json.write(said.findings()),
                        said.advice().isEmpty() ? null : Json.write(said.advice()), id).update();
    }

    void withdrawn(String id, Instant at) {
        jdbc.sql("update register.verification set withdrawn_at = ? where id = ?").params(Sql.time(at), id).update();
    }

    void reported(String id, Instant at) {
        jdbc.sql("update register.verification set reported_at = ? where id = ?").params(Sql.time(at), id).update();
    }

    /** The answer that corrects another, beside it. */
    void corrected(DocumentCheck wrong, Correction correction, String confirmedBy, Instant at) {
        asked(correction.id(), correction.fileNumber(), wrong.document(), Consultee.of(wrong.row()), wrong.row(), at, wrong.deadline(), wrong.late());
        answered(correction.id(), new Verified(correction.answer(), confirmedBy, false, wrong.late(), correction.findings(), wrong.advice()), at);
    }

    DocumentCheck find(String id) {
        return jdbc.sql(SELECT + " where v.id = ?").param(id).query(VerificationStore::check).single();
    }

    /** What counts: of each document and agency the newest check that was not withdrawn. */
    Collection<DocumentCheck> current(String fileNumber) {
        return on(fileNumber).current();
    }

    /** All checks of a file, read at once. */
    Checks on(String fileNumber) {
        Map<Boolean, List<DocumentCheck>> withdrawn = jdbc.sql(SELECT + " where v.file_number = ?" + ORDER).param(fileNumber)
                .query((row, i) -> Map.entry(row.getObject("withdrawn_at") != null, check(row, i))).list().stream()
                .collect(Collectors.partitioningBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return Checks.of(withdrawn.get(false), withdrawn.get(true));
    }

    @Override
    public List<OpenConsultations.Open> asked(String fileNumber) {
        return jdbc.sql(SELECT + " where v.file_number = ? and v.withdrawn_at is null" + ORDER).param(fileNumber).query(VerificationStore::check).list().stream()
                .filter(check -> check.answer() == null && check.corrects() == null)
                .map(check -> new OpenConsultations.Open(check.id(), check.agency(), check.askedAt(), check.deadline(),
                        Consultee.of(check.row()).running(check.inGrace()), check.escalatedTo(), false)).toList();
    }

    private static DocumentCheck check(ResultSet row, int i) throws SQLException {
        String answer = row.getString("answer");
        return new DocumentCheck(row.getString("id"), row.getInt("document"), row.getString("type"), row.getString("reference"), row.getString("issuer"),
                row.getString("agency"), row.getString("escalated_to"), row.getBoolean("mandatory"), Json.readMap(row.getString("consultee")),
                Sql.instant(row, "asked_at"), Sql.instant(row, "deadline"), row.getBoolean("in_grace"), answer == null ? null : Answer.valueOf(answer),
                Sql.instant(row, "answered_at"), row.getString("answered_by"), row.getBoolean("deemed"), row.getBoolean("late"),
                map(row.getString("findings")), map(row.getString("advice")), Sql.instant(row, "reported_at"));
    }

    private static Map<String, Object> map(String json) {
        return json == null ? Map.of() : Json.readMap(json);
    }
}
