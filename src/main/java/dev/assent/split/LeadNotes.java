package dev.assent.split;

import dev.assent.notification.Message;
import dev.assent.notification.Notices;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What leads tell each other before one of them issues its decision. */
@Component
class LeadNotes {
    /**
     * @param id           of the note
     * @param announcement the draft it is about
     * @param track        whose lines are about to be decided
     * @param authority    the lead that is told
     */
    record Told(String id, String announcement, String fileNumber, String track, String authority) {
    }

    static final String NOTED = "NOTED";

    private final JdbcClient jdbc;
    private final Register register;
    private final Notices notices;

    LeadNotes(JdbcClient jdbc, Register register, Notices notices) {
        this.jdbc = jdbc;
        this.register = register;
        this.notices = notices;
    }

    void tell(Told told, String setup, Map<String, Object> intended, Instant until) {
        jdbc.sql("insert into register.lead_note (id, announcement, file_number, track, authority, told_at, note_limit) values (?, ?, ?, ?, ?, ?, ?)")
                .params(told.id(), told.announcement(), told.fileNumber(), told.track(), told.authority(), Sql.time(register.now()), Sql.time(until))
                .update();
        register.append(told.fileNumber(), "INTENDED_DECISION_ANNOUNCED", Register.ENGINE, Map.of("track", told.track(), "told", told.authority(),
                "decision", intended.get("decision"), "until", until.toString()));
        notices.toGroup(told.id() + "/told", told.fileNumber(), setup, told.authority(), Message.about(told.fileNumber(),
                "Intended decision on license file {0}",
                Message.line("Another lead is about to decide on its lines. A task waits for you in Tasklist."),
                Message.line("You may comment or ask for a meeting until {0}; silence counts as noted.", until)));
    }

    void redated(String id, Instant until) {
        jdbc.sql("update register.lead_note set note_limit = ? where id = ?").params(Sql.time(until), id).update();
    }

    /** @param person user id, or {@link Register#ENGINE} for silence, which counts as noted */
    void note(Told told, String note, String comment, String person) {
        boolean deemed = person.equals(Register.ENGINE);
        jdbc.sql("update register.lead_note set note = ?, note_comment = ?, deemed = ?, noted_by = ?, noted_at = ? where id = ?")
                .params(note, comment, deemed, person, Sql.time(register.now()), told.id()).update();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("track", told.track());
        facts.put("lead", told.authority());
        facts.put("note", note);
        facts.put("comment", comment);
        facts.put("deemed", deemed);
        register.append(told.fileNumber(), "INTENDED_DECISION_NOTED", person, facts);
    }

    /** What was noted on one draft: authority, note, comment. */
    List<Map<String, Object>> of(String announcement) {
        return jdbc.sql("select authority, note, note_comment from register.lead_note where announcement = ? order by authority").param(announcement)
                .query((row, i) -> {
                    Map<String, Object> note = new LinkedHashMap<>();
                    note.put("authority", row.getString(1));
                    note.put("note", row.getString(2));
                    note.put("comment", row.getString(3));
                    return note;
                }).list();
    }

    /** @param facts whether the draft stands, why, and the minutes of a meeting that was asked for */
    void considered(String fileNumber, Map<String, Object> facts, String person) {
        register.append(fileNumber, "COMMENTS_CONSIDERED", person, facts);
    }
}
