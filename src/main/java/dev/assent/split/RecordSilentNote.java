package dev.assent.split;

import dev.assent.register.Register;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The other lead was silent until its time limit passed: that counts as noted, and is kept as deemed. */
@Component
class RecordSilentNote implements JavaDelegate {
    private final LeadNotes notes;

    RecordSilentNote(LeadNotes notes) {
        this.notes = notes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notes.note(DecisionNote.told(execution), LeadNotes.NOTED, null, Register.ENGINE);
    }
}
