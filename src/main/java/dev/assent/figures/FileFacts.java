package dev.assent.figures;

import dev.assent.calendar.Pause;
import dev.assent.register.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the register says of one file, as far as it is counted. */
final class FileFacts {
    /** @param closedAt null while it is open */
    record File(String number, String setup, String activity, String destination, String urgency, Instant receivedAt, Instant closedAt, String standing) {
    }

    /** How it was decided: when its last track was decided for the first time, and whether anything was made a condition. */
    record Decided(Instant at, boolean conditional) {
    }

    /** A stretch in which the clock of an agency stood. */
    private record Stop(String agency, Pause pause) {
    }

    private final JdbcClient jdbc;
    private final String number;

    FileFacts(JdbcClient jdbc, String number) {
        this.jdbc = jdbc;
        this.number = number;
    }

    /** The file; nobody ends it until the transaction ends. Empty for an investigation, which decides on no application. */
    Optional<File> hold() {
        return jdbc.sql("select * from register.license_file where file_number = ? and kind = 'APPLICATION' for update").param(number)
                .query((row, i) -> new File(number, row.getString("setup"), row.getString("activity"), row.getString("destination"), row.getString("urgency"),
                        Sql.instant(row, "received_at"), Sql.instant(row, "closed_at"), row.getString("standing"))).optional();
    }

    /** The first decision on each track, the last of them; empty: none was made. */
    Optional<Decided> decided() {
        return jdbc.sql("""
                select max(d.first_at) as last_at, max(d.conditional) as conditional from (select track, min(decided_at) as first_at,
                  max(case when conditions is null then 0 else 1 end) as conditional from register.decision where file_number = ? group by track) d""")
                .param(number).query((row, i) -> new Decided(Sql.instant(row, "last_at"), row.getInt("conditional") > 0)).optional()
                .filter(decided -> decided.at() != null);
    }

    /** While the applicant had to complete the file. */
    List<Pause> incomplete() {
        return jdbc.sql("select asked_at, coalesce(answered_at, withdrawn_at) as ended_at from register.question where file_number = ? and question_number is null")
                .param(number).query((row, i) -> new Pause(Sql.instant(row, "asked_at"), Sql.instant(row, "ended_at"), "")).list();
    }

    /** While the clock of the file stood, or that of this agency; stops that were forfeited never were. */
    Stops stops() {
        return new Stops(jdbc.sql("select * from register.clock_pause where file_number = ? and not forfeited").param(number)
                .query((row, i) -> new Stop(row.getString("agency"), new Pause(Sql.instant(row, "stopped_at"), Sql.instant(row, "restarted_at"), ""))).list());
    }

    /** The stops of a file. */
    record Stops(List<Stop> all) {
        List<Pause> ofFile() {
            return all.stream().filter(stop -> stop.agency() == null).map(Stop::pause).toList();
        }

        List<Pause> of(String agency) {
            return all.stream().filter(stop -> stop.agency() == null || stop.agency().equals(agency)).map(Stop::pause).toList();
        }
    }

    /** What happened besides what was asked: when questions were put, and when the file went back. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(jdbc.sql("select at from register.record where file_number = ? and kind = 'FILE_SENT_BACK'").param(number)
                .query((row, i) -> new Mark(Sql.instant(row, "at"), Mark.SENT_BACK)).list());
        marks.addAll(jdbc.sql("select asked_at, question_number from register.question where file_number = ?").param(number)
                .query((row, i) -> new Mark(Sql.instant(row, "asked_at"), row.getObject("question_number") == null ? Mark.INCOMPLETE : Mark.QUESTION)).list());
        return marks;
    }

    /** Did a body overrule an objection whole, without a condition? */
    boolean overruled() {
        return jdbc.sql("select count(*) from register.settlement where file_number = ? and outcome = 'APPROVE' and conditions is null").param(number)
                .query(Integer.class).single() > 0;
    }

    List<String> categories() {
        return jdbc.sql("select distinct att_category from register.file_line where file_number = ? and att_category is not null order by 1").param(number)
                .query(String.class).list();
    }

    static List<Pause> both(List<Pause> one, List<Pause> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
