package dev.assent.committee;

import dev.assent.consultation.Overruling;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ballots in the register: while one is sealed and open, its votes are nobody's to see. */
@Component
class BallotStore implements Overruling {
    private final JdbcClient jdbc;
    private final Register register;

    BallotStore(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Opens a ballot; false where it was opened before. */
    boolean open(Ballot ballot) {
        if (jdbc.sql("select count(*) from register.ballot where id = ?").param(ballot.id()).query(Integer.class).single() > 0) {
            return false;
        }
        jdbc.sql("insert into register.ballot (id, file_number, track, round, body, sealed, overrules, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(ballot.id(), ballot.fileNumber(), ballot.track(), ballot.round(), ballot.body(), ballot.sealed(), ballot.overrules(), Sql.time(register.now()))
                .update();
        return true;
    }

    /** Closes a ballot; false where it was closed before. */
    boolean close(String id, Outcome outcome, List<Object> refusedLines) {
        return jdbc.sql("update register.ballot set closed_at = ?, outcome = ?, refused_lines = ? where id = ? and closed_at is null")
                .params(Sql.time(register.now()), outcome.name(), Json.write(refusedLines), id).update() > 0;
    }

    @Override
    public List<Overruled> overruled(String fileNumber, String track) {
        return jdbc.sql("select closed_at from register.ballot where file_number = ? and track in (?, 'WHOLE') and outcome = 'APPROVED' and overrules")
                .params(fileNumber, track).query((row, i) -> new Overruled(Sql.instant(row, "closed_at"), Set.of())).list();
    }

    /** Has this person voted in the ballot, for whatever member? */
    boolean hasVoted(String ballot, String person) {
        return jdbc.sql("""
                select count(*) from register.opinion o join register.consultation c on c.id = o.consultation_id
                where c.ballot = ? and o.given_by = ?""").params(ballot, person).query(Integer.class).single() > 0;
    }
}
