package dev.assent.split;

import dev.assent.setup.NationalSetup;
import dev.assent.setup.NationalSetups;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What the other leads said to this draft, and whether there is anything to consider. */
@Component
class GatherNotes implements JavaDelegate {
    private final LeadNotes notes;
    private final NationalSetups setups;

    GatherNotes(LeadNotes notes, NationalSetups setups) {
        this.notes = notes;
        this.setups = setups;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NationalSetup setup = setups.of(IntendedDecision.SETUP.of(execution));
        List<Map<String, Object>> given = notes.of(IntendedDecision.ANNOUNCEMENT.of(execution));
        given.forEach(note -> setup.agency((String) note.get("authority")).ifPresent(agency -> note.put("name", agency.name())));
        IntendedDecision.NOTES.set(execution, given);
        IntendedDecision.COMMENTED.set(execution, given.stream().anyMatch(note -> !LeadNotes.NOTED.equals(note.get("note"))));
        IntendedDecision.MEETING_ASKED.set(execution, given.stream().anyMatch(note -> "MEETING_ASKED".equals(note.get("note"))));
    }
}
