package dev.assent.figures;

import dev.assent.calendar.Holidays;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import dev.assent.register.Sql;
import dev.assent.replica.Reads;
import dev.assent.tally.KeptMonths;
import dev.assent.tally.Tallies;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Twelve files of the examples in docs/indicators.md, as the register has them. Zone Europe/Athens, cut-off 16:00, Founding Day on 14 October. */
public final class TwelveFiles {
    private static final ZoneId ZONE = ZoneId.of("Europe/Athens");
    static final WorkingDays CALENDAR = calendar(LocalDate.of(2026, 10, 14), LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
    static final WorkingDays REPLACED = calendar(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 14));
    static final List<Target> TARGETS = List.of(new Target(1, 70, new TimeLimit(20, Unit.WORKING_DAYS), true), new Target(2, 99, new TimeLimit(60, Unit.WORKING_DAYS), true));

    final JdbcClient jdbc;
    final JdbcTemplate batches;
    final Reads reads;
    final Tallies tallies;
    private final Counting counting;
    private final KeptMonths months;

    public TwelveFiles(DataSource source, String vendor) {
        Flyway.configure().dataSource(source).table("register_history").baselineOnMigrate(true).baselineVersion("0").ignoreMigrationPatterns("*:missing")
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor).load().migrate();
        batches = new JdbcTemplate(source);
        jdbc = JdbcClient.create(batches);
        reads = Reads.of(batches);
        tallies = new Tallies(reads);
        months = new KeptMonths(batches, () -> Tallied.KEPT, null, new JdbcTransactionManager(source));
        counting = new Counting(batches, setup -> CALENDAR, file -> TARGETS);
        write();
    }

    /** Keeps every month that is not kept, or has changed. */
    void keepMonths() {
        months.keep();
    }

    void keepMonthsOnAnotherNode() {
        new KeptMonths(batches, () -> Tallied.KEPT, null, new JdbcTransactionManager(batches.getDataSource())).keep();
    }

    /** The one command that has all months counted anew. */
    void forgetMonths() {
        jdbc.sql("delete from register.figure_fresh").update();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    void count(String number, WorkingDays calendar) {
        new Counting(batches, setup -> calendar, file -> TARGETS).count(List.of(number), false);
    }

    void countAnew(String number) {
        counting.count(List.of(number), true);
    }

    private void write() {
        ended("F01", "Alpha", "EXPORT", "XK", "2026-10-05T09:00", "2026-10-12T15:00", "GRANTED");
        asked("F01-fa", "F01", "foreignAffairs", "2026-10-05T12:00", "2026-10-09T16:00");
        said("F01-fa", "NO_OBJECTION", false, "2026-10-07T12:00");
        asked("F01-de", "F01", "defence", "2026-10-05T12:00", "2026-10-09T16:00");
        said("F01-de", "LAPSED", true, "2026-10-09T16:00");
        // after the cut-off on Friday; decided on a Saturday
        ended("F02", "Alpha", "EXPORT", "XL", "2026-10-02T16:01", "2026-10-10T11:00", "REFUSED");
        asked("F02-fa", "F02", "foreignAffairs", "2026-10-05T12:00", "2026-10-09T16:00");
        said("F02-fa", "OBJECTION", false, "2026-10-08T12:00");
        // a question stopped the clock over two days
        ended("F03", "Alpha", "EXPORT", "XK", "2026-10-05T09:00", "2026-10-15T12:00", "GRANTED");
        stopped("F03", "2026-10-06T10:00", "2026-10-08T11:00", false);
        stopped("F03", "2026-10-09T10:00", "2026-10-13T11:00", true);
        question("F03", 1, "2026-10-06T10:00", "2026-10-08T11:00");
        ended("F04", "Alpha", "IMPORT", "XK", "2026-10-05T09:00", "2026-10-13T12:00", "GRANTED");
        question("F04", null, "2026-10-05T12:00", "2026-10-09T10:00");
        sentBack();
        ended("F06", "Alpha", "EXPORT", "XK", "2026-10-05T09:00", "2026-10-07T12:00", "WITHDRAWN");
        // nobody had answered when it was withdrawn
        asked("F06-fa", "F06", "foreignAffairs", "2026-10-05T12:00", "2026-10-12T16:00");
        ended("F07", "Alpha", "EXPORT", "XK", "2026-10-05T09:00", "2026-11-30T12:00", "LAPSED");
        ended("F08", "Beta", "EXPORT", "XK", "2026-10-05T09:00", "2026-10-09T10:00", "SUPERSEDED");
        ended("F09", "Beta", "EXPORT", "XK", "2026-10-09T10:00", "2026-10-13T12:00", "GRANTED");
        twoLicenses();
        ended("F11", "Beta", "TRANSIT", "XM", "2026-12-21T10:00", "2027-01-11T12:00", "GRANTED");
        ended("F12", "Beta", "EXPORT", "XK", "2026-10-05T09:00", "2026-10-12T12:00", "NO_LICENSE_REQUIRED");
        // one by itself, as with its step; the others together, as a start does
        counting.count(List.of("F05"), false);
        counting.count(IntStream.rangeClosed(1, 12).mapToObj("F%02d"::formatted).toList(), false);
    }

    private void sentBack() {
        ended("F05", "Alpha", "EXPORT", "XK", "2026-10-05T09:00", "2026-11-04T12:00", "GRANTED");
        asked("F05-fa1", "F05", "foreignAffairs", "2026-10-05T12:00", "2026-10-12T16:00");
        said("F05-fa1", "OBJECTION", false, "2026-10-08T12:00");
        jdbc.sql("update register.consultation set superseded = true where id = 'F05-fa1'").update();
        jdbc.sql("insert into register.record (file_number, place, at, kind, actor, facts, previous_hash, hash) values ('F05', 1, ?, 'FILE_SENT_BACK', 'lena', '{}', ?, ?)")
                .params(Sql.time(at("2026-10-09T12:00")), "0".repeat(64), "1".repeat(64)).update();
        asked("F05-fa2", "F05", "foreignAffairs", "2026-10-12T12:00", "2026-10-19T16:00");
        // after the limit, from an agency for which the file waits
        said("F05-fa2", "NO_OBJECTION", false, "2026-10-20T12:00");
    }

    private void twoLicenses() {
        ended("F10", "Beta", "EXPORT", "XK", "2026-10-05T09:00", "2026-10-16T12:00", "GRANTED");
        jdbc.sql("update register.decision set track = 'A', decided_at = ? where file_number = 'F10'").param(Sql.time(at("2026-10-09T12:00"))).update();
        decided("F10", "B", "GRANTED", "2026-10-16T12:00");
        asked("F10-fa", "F10", "foreignAffairs", "2026-10-05T12:00", "2026-10-09T16:00");
        said("F10-fa", "OBJECTION", false, "2026-10-06T12:00");
        asked("F10-de", "F10", "defence", "2026-10-05T12:00", "2026-10-09T16:00");
        said("F10-de", "NO_OBJECTION", false, "2026-10-06T12:00");
        jdbc.sql("""
                insert into register.escalation (ladder, rung, file_number, track, stood, agency, signed_by, lodged_at, body, deadline, outcome, decided_by, decided_at,
                  decision_reasons, expired) values ('L', 1, 'F10', 'WHOLE', 'REFUSE', 'foreignAffairs', 'farida', ?, 'cabinet', ?, 'OVERRULED', 'carla', ?, 'r', false)""")
                .params(Sql.time(at("2026-10-07T12:00")), Sql.time(at("2026-10-13T16:00")), Sql.time(at("2026-10-08T12:00"))).update();
        jdbc.sql("insert into register.settlement (ladder, file_number, track, outcome, settled_at) values ('L', 'F10', 'WHOLE', 'APPROVE', ?)")
                .param(Sql.time(at("2026-10-08T12:00"))).update();
    }

    /** A file that is still open. */
    void open(String number, String setup, String received, String outerLimit) {
        jdbc.sql("""
                insert into register.license_file (file_number, setup, activity, applicant_key, reference, content_hash, content, applicant_name, applicant_language,
                  destination, urgency, own_use, received_at, received_by, outer_limit, standing, record_length, retain_until, legal_hold)
                values (?, ?, 'EXPORT', 'key', ?, ?, '{}', 'Applicant', 'en', 'XK', 'NORMAL', false, ?, 'clara', ?, 'IN_CONSULTATION', 0, date '2046-01-01', false)""")
                .params(number, setup, number, "0".repeat(64), Sql.time(at(received)), Sql.time(at(outerLimit))).update();
        lead(number, setup.equals("Beta") ? "economy" : "licensing");
    }

    /** Ends a file that is open. */
    void decide(String number, String standing, String at) {
        jdbc.sql("update register.license_file set closed_at = ?, standing = ? where file_number = ?").params(Sql.time(at(at)), standing, number).update();
        decided(number, "WHOLE", standing, at);
    }

    /** A file of the setup Gamma, on which Foreign Affairs answers and Defence never does; asked by this version of the table. */
    void gamma(String number, String version, String said, String decidedAt) {
        open(number, "Gamma", "2026-08-03T09:00", "2026-12-01T16:00");
        asked(number + "-fa", number, "foreignAffairs", "2026-08-03T12:00", "2026-08-12T16:00");
        said(number + "-fa", "NO_OBJECTION", false, said);
        asked(number + "-de", number, "defence", "2026-08-03T12:00", "2026-08-07T16:00");
        said(number + "-de", "LAPSED", true, "2026-08-07T16:00");
        jdbc.sql("update register.consultation set consultee = ? where file_number = ?").params("{\"because\":{\"table\":\"GammaConsultees\",\"version\":\"" + version + "\"}}", number)
                .update();
        decide(number, "GRANTED", decidedAt);
        counting.count(List.of(number), false);
    }

    /** As if it had never been there. */
    void forget(String number) {
        forgetMonths();
        jdbc.sql("delete from register.opinion where consultation_id in (select id from register.consultation where file_number = ?)").param(number).update();
        List.of("figure_target", "figure_category", "figure_step", "figure_file", "figure_state", "consultation", "decision", "assessment", "lead", "license_file")
                .forEach(table -> jdbc.sql("delete from register." + table + " where file_number = ?").param(number).update());
    }

    private void lead(String number, String authority) {
        jdbc.sql("insert into register.lead (file_number, track, authority, assigned_at) values (?, 'WHOLE', ?, ?)").params(number, authority, Sql.time(at("2026-10-01T00:00")))
                .update();
    }

    private void ended(String number, String setup, String activity, String destination, String received, String closed, String standing) {
        open(number, setup, received, closed);
        jdbc.sql("update register.license_file set activity = ?, destination = ?, closed_at = ?, standing = ? where file_number = ?")
                .params(activity, destination, Sql.time(at(closed)), standing, number).update();
        jdbc.sql("""
                insert into register.file_line (file_number, line, description, att_category, ammunition, quantity, unit, amount, currency)
                values (?, 1, 'Goods', ?, false, 1, 'PIECES', 1, 'EUR')""").params(number, activity.equals("TRANSIT") ? "2.1.c" : "2.1.h").update();
        if (!Set.of("WITHDRAWN", "LAPSED", "SUPERSEDED").contains(standing)) {
            decided(number, "WHOLE", standing, closed);
        }
    }

    private void decided(String number, String track, String decision, String decidedAt) {
        jdbc.sql("insert into register.assessment (file_number, version, answers, finding, assessed_by, assessed_at) values (?, ?, '{}', 'ACCEPTABLE', 'lena', ?)")
                .params(number, track.length(), Sql.time(at(decidedAt))).update();
        jdbc.sql("""
                insert into register.decision (file_number, track, decision, assessment_version, finding, prohibition, reasons, legal_basis, drafted_by, countersigned_by, decided_at)
                values (?, ?, ?, ?, 'ACCEPTABLE', 'NONE', 'r', 'l', 'lena', 'luis', ?)""").params(number, track, decision, track.length(), Sql.time(at(decidedAt))).update();
    }

    private void asked(String id, String number, String agency, String askedAt, String deadline) {
        jdbc.sql("""
                insert into register.consultation (id, file_number, agency, round, asked_at, deadline, binding, mandatory, consultee)
                values (?, ?, ?, 1, ?, ?, false, true, '{"because":{"table":"AlphaConsultees","row":1,"version":"2026-01"}}')""")
                .params(id, number, agency, Sql.time(at(askedAt)), Sql.time(at(deadline))).update();
    }

    private void said(String consultation, String opinion, boolean deemed, String givenAt) {
        jdbc.sql("""
                insert into register.opinion (consultation_id, version, opinion, reasons, legal_basis, deemed, late, given_by, given_at)
                values (?, 1, ?, 'r', 'l', ?, false, 'someone', ?)""").params(consultation, opinion, deemed, Sql.time(at(givenAt))).update();
    }

    private void stopped(String number, String from, String to, boolean forfeited) {
        jdbc.sql("insert into register.clock_pause (id, file_number, stopped_at, restarted_at, reason, stopped_by, forfeited) values (?, ?, ?, ?, 'q', 'x', ?)")
                .params(number + from, number, Sql.time(at(from)), Sql.time(at(to)), forfeited).update();
    }

    private void question(String number, Integer question, String askedAt, String answeredAt) {
        jdbc.sql("insert into register.question (id, file_number, question_number, text, asked_at, answered_at) values (?, ?, ?, 't', ?, ?)")
                .params(number + askedAt, number, question, Sql.time(at(askedAt)), Sql.time(at(answeredAt))).update();
    }

    private static WorkingDays calendar(LocalDate... holidays) {
        Set<LocalDate> days = Set.of(holidays);
        return new WorkingDays(ZONE, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), new Holidays() {
            @Override
            public boolean contains(LocalDate day) {
                return days.contains(day);
            }

            @Override
            public Optional<LocalDate> knownUntil() {
                return Optional.empty();
            }
        }, LocalTime.of(16, 0));
    }
}
