package dev.assent.investigation;

import dev.assent.engine.Refusal;
import dev.assent.engine.Rules;
import dev.assent.engine.SubmissionRefused.Fault;
import dev.assent.setup.NationalSetups;
import dev.assent.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Asks the table of measures: {@code <Setup>Measures}, else {@code InvestigationMeasures}, as it was deployed with the investigation. */
@Component
class MeasureRows {
    /** whoever chooses one of these expects that something is done */
    private static final List<String> ACTS = List.of("SUSPEND_LICENSE", "WATCH_PARTIES");

    private final Rules rules;
    private final NationalSetups setups;
    private final Texts texts;

    MeasureRows(Rules rules, NationalSetups setups, Texts texts) {
        this.rules = rules;
        this.setups = setups;
        this.texts = texts;
    }

    /** The rows of the measures that were chosen, in their order. */
    Map<String, MeasureRow> of(DelegateExecution execution, String setup, String authority, List<String> measures) {
        Map<String, MeasureRow> rows = new LinkedHashMap<>();
        for (String measure : measures) {
            Map<String, Object> said = rules.row(execution, List.of(setup + MeasureRow.TABLE, MeasureRow.COMMON),
                    Map.of("measure", measure, "setup", setup, "authority", authority));
            if (said.isEmpty() && ACTS.contains(measure)) {
                String sentence = texts.say("The table of measures says nothing of this measure.");
                throw new Refusal(sentence, List.of(new Fault("investigationMeasures", sentence)));
            }
            MeasureRow row = MeasureRow.of(said);
            // the common table names agencies that not every setup has
            rows.put(measure, row.agency() == null || setups.of(setup).agency(row.agency()).isPresent() ? row : row.toldNobody());
        }
        return rows;
    }
}
