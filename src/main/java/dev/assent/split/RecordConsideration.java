package dev.assent.split;

import dev.assent.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters whether the drafting lead keeps its draft after what the others said, and why. */
@Component
class RecordConsideration implements JavaDelegate {
    private final LeadNotes notes;

    RecordConsideration(LeadNotes notes) {
        this.notes = notes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("track", IntendedDecision.TRACK.of(execution));
        facts.put("draftStands", IntendedDecision.DRAFT_STANDS.of(execution));
        facts.put("reasons", IntendedDecision.CONSIDERATION.find(execution).orElse(null));
        LeadsMeeting.HELD_ON.find(execution).ifPresent(day -> facts.put("meetingHeldOn", day));
        LeadsMeeting.MINUTES.find(execution).ifPresent(minutes -> facts.put("minutes", minutes));
        notes.considered(IntendedDecision.FILE_NUMBER.of(execution), facts, IntendedDecision.CONSIDERED_BY.find(execution).orElse(Register.ENGINE));
    }
}
