package dev.assent.split;

import dev.assent.register.Register;
import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the confirmed classification and hands on the tracks, each with its lines. */
@Component
class RecordClassification implements JavaDelegate {
    private final Classification classification;
    private final NationalSetups setups;

    RecordClassification(Classification classification, NationalSetups setups) {
        this.classification = classification;
        this.setups = setups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ClassifiedLines lines = new ClassifiedLines(LineClassification.CLASSIFIED_LINES.of(execution));
        NationalSetup setup = setups.of(LineClassification.SETUP.of(execution));
        List<Map<String, Object>> tracks = Tracks.of(LineClassification.FILE.of(execution), lines, LineClassification.LEAD_ROWS.of(execution),
                authority -> setup.agency(authority).orElseThrow().name());
        classification.enter(LineClassification.FILE_NUMBER.of(execution), lines, tracks,
                LineClassification.CLASSIFIED_BY.find(execution).orElse(Register.ENGINE), LineClassification.CONFIRMED_BY.find(execution).orElse(Register.ENGINE));
        LineClassification.TRACKS.set(execution, tracks);
        LineClassification.LEADS.set(execution, Tracks.leads(tracks));
        LineClassification.CONTROLLED.set(execution, !tracks.isEmpty());
        LineClassification.UNCONTROLLED_LINES.set(execution, !lines.of(ClassifiedLines.NONE).isEmpty());
    }
}
