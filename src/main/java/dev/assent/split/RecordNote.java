package dev.assent.split;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what another lead says to an intended decision. */
@Component
class RecordNote implements JavaDelegate {
    private final LeadNotes notes;

    RecordNote(LeadNotes notes) {
        this.notes = notes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notes.note(DecisionNote.told(execution), IntendedDecision.NOTE.of(execution), IntendedDecision.COMMENT.find(execution).orElse(null),
                IntendedDecision.NOTED_BY.find(execution).orElse(Register.ENGINE));
    }
}
