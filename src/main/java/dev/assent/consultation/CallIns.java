package dev.assent.consultation;

import dev.assent.clock.Consultee;
import dev.assent.clock.Deadlines;
import dev.assent.engine.Moment;
import dev.assent.engine.Refusal;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Json;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.text.Texts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rights of members to have a case decided by a committee: offered, used, waived, lapsed. */
@Component
class CallIns {
    /**
     * One member's right.
     *
     * @param id      of the consultation
     * @param started when its time limit began
     */
    record Right(String id, String fileNumber, String setup, Consultee member, Instant started) {
    }

    private static final String STANDING = """
             from register.call_in i join register.consultation c on c.id = i.consultation_id
            where c.file_number = ? and not c.superseded and i.answer = 'CALLED_IN'""";

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Register register;
    private final Notices notices;
    private final Texts texts;
    private final Moment moment;

    CallIns(JdbcClient jdbc, Deadlines deadlines, Register register, Notices notices, Texts texts, Moment moment) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.register = register;
        this.notices = notices;
        this.texts = texts;
        this.moment = moment;
    }

    /** Informs a member, once; returns the dates of its right. */
    Deadlines.Dates offer(Right right, Map<String, Object> row) {
        Deadlines.Dates dates = dates(right);
        jdbc.sql("""
                insert into register.consultation (id, file_number, kind, agency, round, asked_at, deadline, binding, mandatory, consultee)
                values (?, ?, 'CALL_IN', ?, ?, ?, ?, false, false, ?)""")
                .params(right.id(), right.fileNumber(), right.member().agency(), right.member().round(), Sql.time(right.started()),
                        Sql.time(dates.deadline()), Json.write(row)).update();
        register.append(right.fileNumber(), "CALL_IN_OFFERED", Register.ENGINE, Map.of("consultation", right.id(), "agency", right.member().agency(),
                "deadline", dates.deadline().toString(), "limit", right.member().limit().toString()));
        notices.toGroup(right.id() + "/offered", right.fileNumber(), right.setup(), right.member().agency(), Message.about(right.fileNumber(),
                Wording.CALL_IN.request, Message.line(Wording.CALL_IN.asked), Message.line(Wording.CALL_IN.by, dates.deadline())));
        return dates;
    }

    /**
     * Keeps what a person says for a member.
     *
     * @param reasons why the case is called in; null if it is not
     * @throws Refusal after the limit, also where the engine has not yet noticed that it passed
     */
    void answer(Right right, boolean callsIn, String reasons, String person) {
        if (!dates(right).deadline().isAfter(register.now())) {
            throw new Refusal(texts.say("The time limit for calling this case in has passed."));
        }
        keep(right, callsIn ? "CALLED_IN" : "WAIVED", reasons, person, register.now());
    }

    /** The limit passed in silence: keeps that the right lapsed. Not yet, if the clock had stood: then the new dates are returned. */
    Optional<Deadlines.Dates> lapse(Right right) {
        Deadlines.Dates dates = dates(right);
        if (dates.deadline().isAfter(register.now())) {
            jdbc.sql("update register.consultation set deadline = ? where id = ?").params(Sql.time(dates.deadline()), right.id()).update();
            return Optional.of(dates);
        }
        keep(right, "LAPSED", null, Register.ENGINE, dates.deadline());
        return Optional.empty();
    }

    private Deadlines.Dates dates(Right right) {
        return deadlines.limit(right.setup(), right.fileNumber(), right.member(), right.started());
    }

    private void keep(Right right, String answer, String reasons, String person, Instant at) {
        jdbc.sql("insert into register.call_in (consultation_id, answer, reasons, deemed, answered_by, answered_at) values (?, ?, ?, ?, ?, ?)")
                .params(right.id(), answer, reasons, answer.equals("LAPSED"), person, Sql.time(at)).update();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("consultation", right.id());
        facts.put("agency", right.member().agency());
        facts.put("reasons", reasons);
        register.append(right.fileNumber(), switch (answer) {
            case "CALLED_IN" -> "CASE_CALLED_IN";
            case "WAIVED" -> "CALL_IN_WAIVED";
            default -> "CALL_IN_LAPSED";
        }, person, facts);
    }

    /** The agencies that have called the case in, the first one first. */
    List<String> callers(String fileNumber) {
        return jdbc.sql("select c.agency" + STANDING + " order by i.answered_at, c.agency").param(fileNumber).query(String.class).list();
    }

    void closed(String fileNumber, List<String> callers) {
        jdbc.sql("""
                select max(i.answered_at) as answered_at from register.call_in i join register.consultation c on c.id = i.consultation_id
                where c.file_number = ?""").param(fileNumber).query((row, i) -> Sql.instant(row, "answered_at")).optional().ifPresent(moment::notBefore);
        register.append(fileNumber, "CALL_IN_CLOSED", Register.ENGINE, Map.of("calledInBy", callers));
    }
}
