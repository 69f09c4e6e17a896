package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.DeadlineKeeper;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Consultations and opinions in the register. */
@Component
class OpinionStore implements DeadlineKeeper {
    private static final String SELECT = """
            select o.*, c.agency, c.round, c.binding, c.mandatory from register.opinion o
            join register.consultation c on c.id = o.consultation_id where c.file_number = ?""";
    // what was said on a track counts there, what was said on the whole file counts on every track
    private static final String COUNTED = " and not c.superseded and (c.track = 'WHOLE' or c.track = ? or ? = '*') ";
    /** Leaves out of a query over the consultations c the votes of ballots that are sealed and open. */
    private static final String NOT_SEALED = " and not exists (select 1 from register.ballot b where b.id = c.ballot and b.sealed and b.closed_at is null) ";
    /** Every track of a file. */
    static final String ALL_TRACKS = "*";

    private final JdbcClient jdbc;
    private final Register register;

    OpinionStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    void asked(String id, String fileNumber, String track, Consultee consultee, Instant at, Instant deadline, Object row) {
        jdbc.sql("""
                insert into register.consultation (id, file_number, track, agency, round, asked_at, deadline, binding, mandatory, consultee,
                  kind, ballot) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, fileNumber, track, consultee.agency(), consultee.round(), Sql.time(at), Sql.time(deadline), consultee.binding(),
                        consultee.mandatory(), Json.write(row), consultee.votes() ? "VOTE" : "OPINION", consultee.ballot()).update();
    }

    @Override
    public void redate(String id, Instant deadline) {
        jdbc.sql("update register.consultation set deadline = ? where id = ?").params(Sql.time(deadline), id).update();
    }

    @Override
    public void inGrace(String id, String escalatedTo) {
        jdbc.sql("update register.consultation set in_grace = true, escalated_to = ? where id = ?").params(escalatedTo, id).update();
    }

    /** Adds the opinion as the next version of its consultation. */
    void insert(Opinion opinion) {
        jdbc.sql("""
                insert into register.opinion (consultation_id, version, opinion, conditions, reasons, legal_basis, lines, deemed, late,
                  given_by, given_at)
                values (?, (select coalesce(max(version), 0) + 1 from register.opinion where consultation_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(opinion.consultation(), opinion.consultation(), opinion.kind().name(), opinion.conditions(), opinion.reasons(),
                        opinion.legalBasis(), opinion.lines().isEmpty() ? null : Json.write(opinion.lines()), opinion.deemed(), opinion.late(),
                        opinion.givenBy(), Sql.time(opinion.givenAt())).update();
    }

    /** Every opinion on the file, oldest first. */
    List<Opinion> all(String fileNumber) {
        return jdbc.sql(SELECT + " order by o.given_at, o.version").param(fileNumber).query(OpinionStore::opinion).list();
    }

    /** What counts: of each consultation the newest version that was given in time or deemed, and every late one; no sealed vote. */
    List<Opinion> current(String fileNumber, String track) {
        return jdbc.sql(SELECT + COUNTED + NOT_SEALED + """
                 and (o.late or o.version = (select max(n.version) from register.opinion n where n.consultation_id = o.consultation_id and not n.late))
                order by c.agency, o.version""").params(fileNumber, track, track).query(OpinionStore::opinion).list();
    }

    /** Mandatory consultees that have neither spoken nor had their silence recorded. */
    long missingMandatory(String fileNumber, String track) {
        return jdbc.sql("""
                select count(*) from register.consultation c where c.file_number = ? and c.mandatory""" + COUNTED + """
                and not exists (select 1 from register.opinion o where o.consultation_id = c.id)""")
                .params(fileNumber, track, track).query(Long.class).single();
    }

    /** When the last of what counts was said or counted as said; late opinions are waited for by nobody. */
    Optional<Instant> last(String fileNumber, String track) {
        return jdbc.sql("""
                select max(o.given_at) as given_at from register.opinion o join register.consultation c on c.id = o.consultation_id
                where c.file_number = ? and not o.late""" + COUNTED)
                .params(fileNumber, track, track).query((row, i) -> Sql.instant(row, "given_at")).optional();
    }

    /** What was said so far is kept, but counts no longer: the agencies are asked again. */
    void supersede(String fileNumber, String track) {
        jdbc.sql("update register.consultation set superseded = true where file_number = ? and track = ?").params(fileNumber, track).update();
    }

    /** The agency is asked no longer; it is not missed. */
    void withdraw(String id) {
        jdbc.sql("update register.consultation set withdrawn_at = ?, superseded = true where id = ?").params(Sql.time(register.now()), id).update();
    }

    /** What an agency said before, and on which file. */
    record Earlier(String fileNumber, Opinion opinion) {
    }

    /**
     * The newest opinion that a person of the agency gave on a file.
     *
     * @param superseded only those of an earlier pass, which no longer count
     */
    Optional<Earlier> earlier(String fileNumber, String agency, boolean superseded) {
        return jdbc.sql(SELECT + """
                 and c.agency = ? and c.kind = 'OPINION' and not o.deemed and o.opinion <> 'LAPSED' and (c.superseded or not ?)
                order by o.given_at desc, o.version desc limit 1""").params(fileNumber, agency, superseded)
                .query((row, i) -> new Earlier(fileNumber, opinion(row, i))).optional();
    }

    /** The agencies that are asked and have neither spoken nor had their silence recorded. */
    List<String> open(String fileNumber) {
        return jdbc.sql("""
                select distinct c.agency from register.consultation c where c.file_number = ? and not c.superseded
                and not exists (select 1 from register.opinion o where o.consultation_id = c.id) order by c.agency""")
                .param(fileNumber).query(String.class).list();
    }

    private static Opinion opinion(ResultSet row, int i) throws SQLException {
        return new Opinion(row.getString("consultation_id"), row.getString("agency"), row.getInt("round"), row.getInt("version"),
                Opinion.Kind.valueOf(row.getString("opinion")), row.getString("conditions"), row.getString("reasons"),
                row.getString("legal_basis"), Json.readRows(row.getString("lines")), row.getBoolean("deemed"), row.getBoolean("late"),
                row.getBoolean("binding"), row.getBoolean("mandatory"), row.getString("given_by"), Sql.instant(row, "given_at"));
    }
}
