package dev.assent.split;

import dev.assent.engine.Limits;
import dev.assent.engine.StepDates;
import dev.assent.holiday.DatedBlock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when another lead notes an intended decision. */
@Component
class NoteBlock implements DatedBlock {
    private final Limits limits;
    private final LeadNotes notes;

    NoteBlock(Limits limits, LeadNotes notes) {
        this.limits = limits;
        this.notes = notes;
    }

    @Override
    public String process() {
        return DecisionNote.class.getSimpleName();
    }

    @Override
    public Optional<Instant> known(String fileNumber, Map<String, Object> instance) {
        return Optional.ofNullable((Date) instance.get(IntendedDecision.NOTE_LIMIT.name())).map(Date::toInstant);
    }

    @Override
    public Optional<StepDates> anew(String setup, Map<String, Object> instance) {
        return limits.anew(setup, instance);
    }

    @Override
    public Map<String, Date> moved(String fileNumber, Map<String, Object> instance, StepDates dates) {
        notes.redated((String) instance.get("instance"), dates.deadline());
        return Map.of(IntendedDecision.NOTE_LIMIT.name(), Date.from(dates.deadline()), IntendedDecision.NOTE_REMINDER.name(), Date.from(dates.reminder()));
    }
}
