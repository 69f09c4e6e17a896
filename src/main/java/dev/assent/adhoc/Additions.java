package dev.assent.adhoc;

import dev.assent.engine.Processes;
import dev.assent.engine.Refusal;
import dev.assent.register.Register;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds an agency to a round while it runs, by the rules the round began with. */
@Component
class Additions {
    private final Processes processes;
    private final Choices choices;
    private final NationalSetups setups;
    private final Register register;
    private final JdbcClient jdbc;
    private final Texts texts;

    Additions(Processes processes, Choices choices, NationalSetups setups, Register register, JdbcClient jdbc, Texts texts) {
        this.processes = processes;
        this.choices = choices;
        this.setups = setups;
        this.register = register;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * Asks one more agency.
     *
     * @throws Refusal when no round runs, or the agency cannot be asked, is asked already, or would have longer than its row allows
     */
    void add(String fileNumber, String setup, Choice choice, String officer) {
        List<Map<String, Object>> candidates = processes.read(AdHocRound.ID, fileNumber, AdHocRound.CANDIDATES).orElse(List.of());
        refuseIf(candidates.isEmpty(), "No round of consultation is running on this file.");
        String name = setups.of(setup).agencyName(choice.agency(), Texts.locale().getLanguage());
        Map<String, Object> candidate = Choices.candidate(candidates, choice.agency())
                .orElseThrow(() -> new Refusal(texts.say("{0} cannot be asked in this procedure.", name)));
        refuseIf(waits(fileNumber, choice.agency()), "{0} is asked already and has not answered yet.", name);
        refuseIf(choices.tooLong(setup, choice, candidate), "The time limit of {0} is longer than its row allows.", name);
        Map<String, Object> row = choice.under(candidate);
        register.append(fileNumber, "CONSULTEE_ADDED", officer, row);
        int told = processes.tell(AdHocRound.CONSULTEE_ADDED, fileNumber, Map.of(AdHocRound.ADDED_CONSULTEE.name(), row));
        refuseIf(told == 0, "No round of consultation is running on this file.");
    }

    private boolean waits(String fileNumber, String agency) {
        return jdbc.sql("""
                select count(*) from register.consultation c where c.file_number = ? and c.agency = ?
                and not c.superseded
                and not exists (select 1 from register.opinion o where o.consultation_id = c.id)""")
                .params(fileNumber, agency).query(Integer.class).single() > 0;
    }

    private void refuseIf(boolean refused, String sentence, Object... args) {
        if (refused) {
            throw new Refusal(texts.say(sentence, args));
        }
    }
}
