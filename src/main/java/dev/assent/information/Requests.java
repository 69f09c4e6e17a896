package dev.assent.information;

import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Information requests in the register. */
@Component
class Requests {
    private static final String SELECT = "select * from register.information_request where ";
    private static final String OPEN = "file_number = ? and outcome is null";

    private final JdbcClient jdbc;
    private final Register register;

    Requests(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Keeps a new request under the file's next number; the file is locked by the caller. */
    Request insert(String id, String fileNumber, String agency, String person, String question, String needed, Map<String, Object> rule) {
        int number = jdbc.sql("select coalesce(max(question_number), 0) + 1 from register.information_request where file_number = ?")
                .param(fileNumber).query(Integer.class).single();
        jdbc.sql("""
                insert into register.information_request (id, file_number, question_number, agency, asked_by, requested_at, question, needed, rule)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, fileNumber, number, agency, person, Sql.time(register.now()), question, needed, Json.write(rule)).update();
        return of(id);
    }

    /** Its clock stands already, before it is put to the applicant. */
    Request stopped(Request request) {
        jdbc.sql("update register.information_request set stopped = true where id = ?").param(request.id()).update();
        return of(request.id());
    }

    /** It is put to the applicant in these words. */
    void put(Request request, String by, String wording, String needed, Instant at, Instant answerBy, QuestionClock.Stop stop) {
        jdbc.sql("update register.information_request set put_at = ?, put_by = ?, stopped = ?, stop_counts_until = ? where id = ?")
                .params(Sql.time(at), by, stop.made(), Sql.time(stop.countsUntil()), request.id()).update();
        jdbc.sql("insert into register.question (id, file_number, question_number, text, needed, asked_at, answer_by) values (?, ?, ?, ?, ?, ?, ?)")
                .params(request.id(), request.fileNumber(), request.number(), wording, needed, Sql.time(at), Sql.time(answerBy)).update();
    }

    /** When he was warned; then his grace began. */
    Instant warnedAt(Request request) {
        return jdbc.sql("select warned_at from register.information_request where id = ?").param(request.id()).query((row, i) -> Sql.instant(row, "warned_at")).single();
    }

    void redated(Request request, Instant answerBy, Instant stopCountsUntil) {
        jdbc.sql("update register.question set answer_by = ? where id = ?").params(Sql.time(answerBy), request.id()).update();
        jdbc.sql("update register.information_request set stop_counts_until = ? where id = ?").params(Sql.time(stopCountsUntil), request.id()).update();
    }

    void warned(Request request, Instant answerBy) {
        jdbc.sql("update register.information_request set warned_at = ? where id = ?").params(Sql.time(register.now()), request.id()).update();
        jdbc.sql("update register.question set answer_by = ? where id = ?").params(Sql.time(answerBy), request.id()).update();
    }

    void forfeited(Request request) {
        jdbc.sql("update register.information_request set forfeited_at = ? where id = ?").params(Sql.time(register.now()), request.id()).update();
    }

    void answered(Request request, String answer, Instant at) {
        jdbc.sql("update register.question set answered_at = ?, answer = ? where id = ?")
                .params(Sql.time(at), answer, request.id()).update();
        end(request, Request.Outcome.ANSWERED, null);
    }

    /** It needs no answer any more. */
    void ended(Request request, Request.Outcome outcome, String reasons) {
        jdbc.sql("update register.question set withdrawn_at = ? where id = ?").params(Sql.time(register.now()), request.id()).update();
        end(request, outcome, reasons);
    }

    private void end(Request request, Request.Outcome outcome, String reasons) {
        jdbc.sql("update register.information_request set outcome = ?, ended_at = ?, reasons = ? where id = ?")
                .params(outcome.name(), Sql.time(register.now()), reasons, request.id()).update();
    }

    Request of(String id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(Requests::row).single();
    }

    /** Those that are neither answered nor ended otherwise, also those not put to the applicant yet. */
    List<Request> open(String fileNumber) {
        return jdbc.sql(SELECT + OPEN + " order by question_number").param(fileNumber).query(Requests::row).list();
    }

    Optional<Request> open(String fileNumber, int number) {
        return jdbc.sql(SELECT + OPEN + " and question_number = ?").params(fileNumber, number).query(Requests::row).optional();
    }

    private static Request row(ResultSet row, int i) throws SQLException {
        return new Request(row.getString("id"), row.getString("file_number"), row.getInt("question_number"), row.getString("agency"),
                row.getString("asked_by"), row.getString("question"), row.getString("needed"), Json.readMap(row.getString("rule")),
                Sql.instant(row, "put_at"), row.getBoolean("stopped"), Sql.instant(row, "stop_counts_until"), Sql.instant(row, "forfeited_at"));
    }
}
