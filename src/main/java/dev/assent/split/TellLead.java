package dev.assent.split;

import dev.assent.engine.step.Limits;
import dev.assent.engine.step.StepDates;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells another lead what is about to be decided, and until when it may speak. */
@Component
class TellLead implements JavaDelegate {
    private final LeadNotes notes;
    private final Limits limits;

    TellLead(LeadNotes notes, Limits limits) {
        this.notes = notes;
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LeadNotes.Told told = DecisionNote.told(execution);
        StepDates dates = limits.kept("Task_NoteIntendedDecision", execution);
        notes.tell(told, IntendedDecision.SETUP.of(execution), IntendedDecision.INTENDED.of(execution), dates.deadline());
        LeadsMeeting.REASON.set(execution, limits.reason("Task_NoteIntendedDecision", LeadNotes.NOTED, execution));
        IntendedDecision.NOTING_LEAD.set(execution, told.authority());
        IntendedDecision.NOTE_LIMIT.set(execution, Date.from(dates.deadline()));
        IntendedDecision.NOTE_REMINDER.set(execution, Date.from(dates.reminder()));
    }
}
