package dev.assent.split;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Contract of {@code processes/blocks/DecisionNote.bpmn}; its variables are those of {@link IntendedDecision}. */
final class DecisionNote {
    private DecisionNote() {
    }

    static LeadNotes.Told told(DelegateExecution execution) {
        return new LeadNotes.Told(execution.getProcessInstanceId(), IntendedDecision.ANNOUNCEMENT.of(execution),
                IntendedDecision.FILE_NUMBER.of(execution), IntendedDecision.TRACK.of(execution),
                (String) IntendedDecision.OTHER_LEAD.of(execution).get("authority"));
    }
}
