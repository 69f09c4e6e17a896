package dev.assent.consultation;

import dev.assent.calendar.TimeLimit;
import dev.assent.clock.Consultee;
import dev.assent.register.Json;
import dev.assent.register.Sql;
import dev.assent.setup.Agency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agencies that are being asked now: neither have they answered nor was their silence recorded. */
@Component
public class OpenConsultations {
    /**
     * One of them.
     *
     * @param askedAt     when its time limit began
     * @param deadline    as it is now, with every stop and extension
     * @param limit       as its row says: the time limit, or the grace once that runs
     * @param escalatedTo group that is asked in its place; null: nobody is
     * @param withdrawable whether it may be asked no longer: it is optional, or its row says so
     */
    public record Open(String id, String agency, Instant askedAt, Instant deadline, TimeLimit limit, String escalatedTo, boolean withdrawable) {
        /** Does this clock run for the agency, or because the agency is asked in another's place? */
        boolean concerns(String other) {
            return agency.equals(other) || other.equals(desk());
        }

        /** The agency that is asked in its place; null: none is, or its own head. */
        public String desk() {
            String asked = escalatedTo != null && escalatedTo.endsWith(Agency.HEAD) ? escalatedTo.substring(0, escalatedTo.length() - Agency.HEAD.length()) : escalatedTo;
            return agency.equals(asked) ? null : asked;
        }
    }

    private final JdbcClient jdbc;
    private final ObjectProvider<AlsoAsked> others;

    OpenConsultations(JdbcClient jdbc, ObjectProvider<AlsoAsked> others) {
        this.jdbc = jdbc;
        this.others = others;
    }

    /** Whatever clock runs for the agency on the file: of an opinion, a vote, or what other features ask, also in another's place. */
    public List<Open> clocks(String fileNumber, String agency) {
        return Stream.concat(of(fileNumber).stream(), others.orderedStream().flatMap(each -> each.asked(fileNumber).stream()))
                .filter(open -> open.concerns(agency)).toList();
    }

    /** Those of a file, the oldest first; members of a committee who are to vote are among them. */
    public List<Open> of(String fileNumber) {
        return jdbc.sql("""
                select c.* from register.consultation c where c.file_number = ? and not c.superseded
                and not exists (select 1 from register.opinion o where o.consultation_id = c.id) order by c.asked_at, c.agency""")
                .param(fileNumber).query(OpenConsultations::open).list();
    }

    /** Those of one agency, the oldest first. */
    public List<Open> of(String fileNumber, String agency) {
        return of(fileNumber).stream().filter(open -> open.agency().equals(agency)).toList();
    }

    private static Open open(ResultSet row, int i) throws SQLException {
        Consultee consultee = Consultee.of(Json.readMap(row.getString("consultee")));
        return new Open(row.getString("id"), consultee.agency(), Sql.instant(row, "asked_at"), Sql.instant(row, "deadline"),
                consultee.running(row.getBoolean("in_grace")), row.getString("escalated_to"), consultee.withdrawable());
    }
}
