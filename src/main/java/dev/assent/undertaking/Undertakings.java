package dev.assent.undertaking;

import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.register.Register;
import dev.assent.register.Sql;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Undertakings in the register. */
@Component
class Undertakings {
    /** One that is not proved. */
    record Open(String id, String name, String text, LocalDate due) {
    }

    private record Party(String role, String name) {
    }

    private final JdbcClient jdbc;
    private final Register register;
    private final NationalSetups setups;
    private final Texts texts;

    Undertakings(JdbcClient jdbc, Register register, NationalSetups setups, Texts texts) {
        this.jdbc = jdbc;
        this.register = register;
        this.setups = setups;
        this.texts = texts;
    }

    List<Open> open(String fileNumber) {
        return jdbc.sql("select id, name, undertaking, due_on from register.undertaking where file_number = ? and proved_at is null order by due_on, id").param(fileNumber)
                .query((row, i) -> new Open(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class))).list();
    }

    /**
     * @param party role and place of a party of the file
     * @throws Refusal in words at the field
     */
    void enter(String fileNumber, String party, String text, LocalDate due, String person) {
        Party who = jdbc.sql("select role, name from register.party where file_number = ? and role || '/' || place = ?").params(fileNumber, party)
                .query((row, i) -> new Party(row.getString(1), row.getString(2))).optional().orElseThrow(() -> refusal(UndertakingEntry.PARTY.name(), "The file names no such party."));
        if (due.isBefore(today(fileNumber))) {
            throw refusal(UndertakingEntry.DUE.name(), "By this day it could not be proved any more.");
        }
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into register.undertaking (id, file_number, role, name, undertaking, due_on, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, fileNumber, who.role(), who.name(), text, due, person, Sql.time(register.now())).update();
        register.append(fileNumber, "UNDERTAKING_ENTERED", person, Map.of("undertaking", id, "name", who.name(), "text", text, "due", due.toString()));
    }

    /** @throws Refusal in words at the field: it is proved already, or another file's, or the day is to come */
    void prove(String fileNumber, String id, LocalDate on, String proof, String as, String person) {
        if (on.isAfter(today(fileNumber))) {
            throw refusal(UndertakingProof.DAY.name(), "This day has not come yet.");
        }
        int proved = jdbc.sql("update register.undertaking set proved_on = ?, proof = ?, proved_as = ?, proved_by = ?, proved_at = ? where id = ? and file_number = ? and proved_at is null")
                .params(on, proof, as, person, Sql.time(register.now()), id, fileNumber).update();
        if (proved == 0) {
            throw refusal(UndertakingProof.PROVEN.name(), "There is no such undertaking on this file, or it is proved already.");
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("undertaking", id);
        facts.put("provedOn", on.toString());
        facts.put("proof", proof);
        facts.put("as", as);
        register.append(fileNumber, "UNDERTAKING_PROVED", person, facts);
    }

    LocalDate today(String fileNumber) {
        String setup = jdbc.sql("select setup from register.license_file where file_number = ?").param(fileNumber).query(String.class).single();
        return register.now().atZone(setups.of(setup).workingDays().zone()).toLocalDate();
    }

    private Refusal refusal(String field, String sentence) {
        String said = texts.say(sentence);
        return new Refusal(said, List.of(new Fault(field, said)));
    }
}
