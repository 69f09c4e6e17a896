package dev.assent.consultation;

import dev.assent.calendar.TimeLimit;
import dev.assent.register.Json;
import dev.assent.register.Sql;
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
     * @param limit       as its row says
     * @param withdrawable whether it may be asked no longer: it is optional, or its row says so
     */
    public record Open(String id, String agency, Instant askedAt, Instant deadline, TimeLimit limit, boolean withdrawable) {
    }

    private final JdbcClient jdbc;
    private final ObjectProvider<AlsoAsked> others;

    OpenConsultations(JdbcClient jdbc, ObjectProvider<AlsoAsked> others) {
        this.jdbc = jdbc;
        this.others = others;
    }

    /** Whatever clock runs for the agency on the file: of an opinion, a vote, or what other features ask. */
    public List<Open> clocks(String fileNumber, String agency) {
        return Stream.concat(of(fileNumber, agency).stream(), others.orderedStream().flatMap(each -> each.asked(fileNumber).stream())
                .filter(open -> open.agency().equals(agency))).toList();
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
        return new Open(row.getString("id"), consultee.agency(), Sql.instant(row, "asked_at"), Sql.instant(row, "deadline"), consultee.limit(),
                consultee.withdrawable());
    }
}
