package dev.assent.committee;

import dev.assent.register.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Votes in the register, and which of them are sealed now. */
@Component
class VoteStore {
    private static final String SEALED = " and exists (select 1 from register.ballot b where b.id = c.ballot and b.sealed and b.closed_at is null) ";

    private final JdbcClient jdbc;

    VoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every vote of a ballot, by agency; who has not been recorded is not among them. */
    List<Votes.Cast> of(String ballot) {
        return jdbc.sql("""
                select o.*, c.agency, c.consultee from register.opinion o join register.consultation c on c.id = o.consultation_id
                where c.ballot = ? order by c.agency""").param(ballot).query(VoteStore::cast).list();
    }

    /** The votes that count of ballots that are closed; those of earlier ballots count no longer. */
    List<Votes.Cast> newest(String fileNumber, String track) {
        return jdbc.sql("""
                select o.*, c.agency, c.consultee from register.opinion o join register.consultation c on c.id = o.consultation_id
                join register.ballot b on b.id = c.ballot
                where c.file_number = ? and c.track = ? and not c.superseded and b.closed_at is not null order by c.agency""")
                .params(fileNumber, track).query(VoteStore::cast).list();
    }

    /** The votes of the file that are sealed now. */
    List<Votes.Cast> sealed(String fileNumber) {
        return jdbc.sql("""
                select o.*, c.agency, c.consultee from register.opinion o join register.consultation c on c.id = o.consultation_id
                where c.file_number = ?""" + SEALED + "order by c.agency").param(fileNumber).query(VoteStore::cast).list();
    }

    /** The votes of other ballots about the same lines count no longer. */
    void supersede(String fileNumber, String track, String ballot) {
        jdbc.sql("""
                update register.consultation set superseded = true
                where file_number = ? and track = ? and ballot is not null and ballot <> ?""").params(fileNumber, track, ballot).update();
    }

    private static Votes.Cast cast(ResultSet row, int i) throws SQLException {
        return new Votes.Cast(row.getString("consultation_id"), row.getString("agency"), row.getString("opinion"), row.getString("conditions"),
                row.getString("reasons"), row.getString("legal_basis"), Json.readRows(row.getString("lines")), row.getBoolean("deemed"),
                row.getString("given_by"), Json.readMap(row.getString("consultee")));
    }
}
