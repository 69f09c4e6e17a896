package dev.assent.split;

import dev.assent.engine.Rules;
import dev.assent.file.FileSummary;
import dev.assent.setup.NationalSetups;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the table for the track of every line, and names the tracks a person may choose instead. */
@Component
class ProposeTracks implements JavaDelegate {
    private final Rules rules;
    private final NationalSetups setups;

    ProposeTracks(Rules rules, NationalSetups setups) {
        this.rules = rules;
        this.setups = setups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> table = List.of(LineClassification.TRACKS_TABLE.of(execution));
        Map<String, Object> file = LineClassification.FILE.of(execution);
        ClassifiedLines proposed = ClassifiedLines.proposed(FileSummary.lines(file), line -> Optional.ofNullable(
                (String) rules.row(execution, table, Map.of("line", line, "file", file)).get("track")));
        LineClassification.CLASSIFIED_LINES.set(execution, proposed.rows());
        LineClassification.TRACK_CHOICES.set(execution, TrackChoices.of(LineClassification.LEAD_ROWS.of(execution),
                setups.of(LineClassification.SETUP.of(execution))));
    }
}
