package dev.assent.split;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays out what is about to be decided, for the leads of the other lines. */
@Component
class AnnounceDecision implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
        String track = IntendedDecision.TRACK.of(execution);
        List<Map<String, Object>> leads = LineClassification.LEADS.of(execution);
        Map<String, Object> intended = new LinkedHashMap<>(leads.stream().filter(lead -> track.equals(lead.get("track"))).findFirst().orElse(Map.of()));
        intended.put("decision", IntendedDecision.DECISION.of(execution));
        intended.put("reasons", IntendedDecision.REASONS.find(execution).orElse(null));
        intended.put("conditions", IntendedDecision.CONDITIONS.find(execution).orElse(null));
        // an authority that leads two tracks tells itself nothing
        List<Map<String, Object>> others = leads.stream().filter(lead -> !lead.get("authority").equals(intended.get("authority"))).toList();
        IntendedDecision.ANNOUNCEMENT.set(execution, execution.getProcessInstanceId());
        IntendedDecision.INTENDED.set(execution, intended);
        IntendedDecision.OTHER_LEADS.set(execution, others);
        IntendedDecision.ANYONE_TO_TELL.set(execution, !others.isEmpty());
        IntendedDecision.DRAFT_STANDS.set(execution, true);
    }
}
