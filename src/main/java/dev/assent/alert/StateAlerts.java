package dev.assent.alert;

import dev.assent.engine.Processes;
import dev.assent.engine.Refusal;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.file.FileStore;
import dev.assent.intake.FileVariables;
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

/** Alerts in the register: each is a letter of its own, and a task of the agency that transmits it. */
@Component
public class StateAlerts {
    private final JdbcClient jdbc;
    private final Register register;
    private final FileStore files;
    private final FileVariables variables;
    private final Processes processes;
    private final NationalSetups setups;
    private final Texts texts;

    StateAlerts(JdbcClient jdbc, Register register, FileStore files, FileVariables variables, Processes processes, NationalSetups setups, Texts texts) {
        this.jdbc = jdbc;
        this.register = register;
        this.files = files;
        this.variables = variables;
        this.processes = processes;
        this.setups = setups;
        this.texts = texts;
    }

    /**
     * Alerts each of these States.
     *
     * @param states ISO 3166-1 codes, or codes of the setup's own list
     * @param agency that transmits it
     */
    public void alert(String fileNumber, List<String> states, String text, String agency, String person) {
        FileStore.Stored file = files.find(fileNumber).orElseThrow();
        for (String state : states) {
            String id = UUID.randomUUID().toString();
            jdbc.sql("insert into register.state_alert (id, file_number, state, agency, text, decided_by, decided_at) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id, fileNumber, state, agency, text, person, Sql.time(register.now())).update();
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("alert", id);
            facts.put("state", state);
            facts.put("text", text);
            facts.put("agency", agency);
            register.append(fileNumber, "STATE_ALERTED", person, facts);
            Map<String, Object> known = variables.of(file, agency);
            known.put(StateAlert.ALERT.name(), id);
            known.put(StateAlert.STATE.name(), state);
            known.put(StateAlert.TEXT.name(), text);
            known.put(StateAlert.AGENCY.name(), agency);
            processes.start(StateAlert.class.getSimpleName(), fileNumber, known);
        }
    }

    /**
     * It was sent.
     *
     * @throws Refusal in words: on a day that has not come, or before it was decided
     */
    void sent(String fileNumber, String id, LocalDate on, String reference, String person) {
        FileStore.Stored file = files.find(fileNumber).orElseThrow();
        LocalDate decided = jdbc.sql("select decided_at from register.state_alert where id = ? and file_number = ?").params(id, fileNumber)
                .query((row, i) -> Sql.instant(row, "decided_at")).single().atZone(setups.of(file.setup()).workingDays().zone()).toLocalDate();
        LocalDate today = register.now().atZone(setups.of(file.setup()).workingDays().zone()).toLocalDate();
        if (on.isAfter(today) || on.isBefore(decided)) {
            String said = texts.say(on.isAfter(today) ? "This day has not come yet." : "The alert was not decided on this day yet.");
            throw new Refusal(said, List.of(new Fault(StateAlert.SENT_ON.name(), said)));
        }
        jdbc.sql("update register.state_alert set sent_on = ?, sent_reference = ?, sent_by = ?, sent_at = ? where id = ? and file_number = ? and sent_at is null")
                .params(on, reference, person, Sql.time(register.now()), id, fileNumber).update();
        register.append(fileNumber, "ALERT_TRANSMITTED", person, Map.of("alert", id, "sentOn", on.toString(), "reference", reference));
    }
}
