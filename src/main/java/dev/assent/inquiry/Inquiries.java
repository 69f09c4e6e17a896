package dev.assent.inquiry;

import dev.assent.calendar.ClockArithmetic;
import dev.assent.calendar.LastDay;
import dev.assent.calendar.TimeLimit;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import dev.assent.engine.NumberColumns;
import dev.assent.engine.Refusal;
import dev.assent.engine.step.StepDates;
import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions of other States in the register (ATT Arts. 7(6) and 8). */
@Component("incomingInquiries")
class Inquiries {
    /**
     * @param askingState ISO 3166-1 code, or a code of the setup's own list
     * @param receivedOn  the day from which the time limit runs
     */
    record Inquiry(String id, String askingState, String reference, String text, LocalDate receivedOn, String enteredBy) {
    }

    private static final Duration NEVER = Duration.ofDays(3650);

    private final JdbcClient jdbc;
    private final Register register;
    private final Notices notices;
    private final NationalSetups setups;
    private final Texts texts;

    Inquiries(JdbcClient jdbc, Register register, Notices notices, NationalSetups setups, Texts texts) {
        this.jdbc = jdbc;
        this.register = register;
        this.notices = notices;
        this.setups = setups;
        this.texts = texts;
    }

    /**
     * Until when the answer is due; from the day the question arrived, however late it was entered.
     *
     * @param row of the table of time limits: limit, unit, remindBefore
     * @throws Refusal if that day is still to come
     */
    StepDates dates(String setup, LocalDate receivedOn, Map<String, Object> row) {
        WorkingDays days = setups.of(setup).workingDays();
        Unit unit = Unit.parse((String) row.getOrDefault("unit", Unit.WORKING_DAYS.name()));
        Instant start = receivedOn.atStartOfDay(days.zone()).toInstant();
        if (start.isAfter(register.now())) {
            throw new Refusal(texts.say("An inquiry cannot have been received in the future."));
        }
        Instant deadline = ClockArithmetic.deadline(days, start, new TimeLimit(NumberColumns.needed(row, "limit"), unit, LastDay.of(row.get("lastDay"))), List.of());
        int before = NumberColumns.whole(row, "remindBefore").orElse(0);
        Instant reminder = before == 0 ? null : ClockArithmetic.reminder(days, start, deadline, new TimeLimit(before, unit));
        // what was entered late is overdue at once, and nobody is reminded of it before or after
        boolean reminds = reminder != null && reminder.isAfter(register.now());
        return new StepDates(deadline, reminds ? reminder : deadline.plus(NEVER), NumberColumns.whole(row, "priority").orElse(50));
    }

    void enter(String fileNumber, String setup, String authority, Inquiry inquiry, Instant answerBy) {
        jdbc.sql("""
                insert into register.incoming_inquiry (id, file_number, asking_state, reference, inquiry, received_on, answer_by, entered_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(inquiry.id(), fileNumber, inquiry.askingState(), inquiry.reference(), inquiry.text(), inquiry.receivedOn(),
                        Sql.time(answerBy), inquiry.enteredBy()).update();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("inquiry", inquiry.id());
        facts.put("askingState", inquiry.askingState());
        facts.put("reference", inquiry.reference());
        facts.put("text", inquiry.text());
        facts.put("receivedOn", inquiry.receivedOn().toString());
        facts.put("answerBy", answerBy.toString());
        register.append(fileNumber, "INQUIRY_RECEIVED", inquiry.enteredBy(), facts);
        notices.toGroup(inquiry.id() + "/received", fileNumber, setup, authority, Message.about(fileNumber, "Inquiry of another State on license file {0}",
                Message.line("Another State asks about this transfer. Please answer by {0}.", answerBy)));
    }

    void redated(String id, Instant answerBy) {
        jdbc.sql("update register.incoming_inquiry set answer_by = ? where id = ?").params(Sql.time(answerBy), id).update();
    }

    /** Keeps what the State was answered. */
    void answer(String id, String fileNumber, String answer, String person) {
        jdbc.sql("update register.incoming_inquiry set answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(answer, person, Sql.time(register.now()), id).update();
        register.append(fileNumber, "INQUIRY_ANSWERED", person, Map.of("inquiry", id, "answer", answer));
    }
}
