package dev.assent.split;

import dev.assent.engine.Variable;
import dev.assent.engine.step.Limits;
import dev.assent.engine.step.StepDates;
import dev.assent.holiday.DatedBlock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/**
 * A step of the leads that has a limit of its own, derived anew when a calendar changes.
 *
 * @param process  id of the block
 * @param limit    by when, in its variables
 * @param reminder when who is asked is reminded
 */
record LimitedBlock(String process, Variable<Date> limit, Variable<Date> reminder, Limits limits, Moved told) implements DatedBlock {
    /** What else has to know of the new limit. */
    interface Moved {
        void to(Map<String, Object> instance, Instant deadline);
    }

    @Override
    public Optional<Instant> known(String fileNumber, Map<String, Object> instance) {
        return Optional.ofNullable((Date) instance.get(limit.name())).map(Date::toInstant);
    }

    @Override
    public Optional<StepDates> anew(String setup, Map<String, Object> instance) {
        return limits.anew(setup, instance);
    }

    @Override
    public Map<String, Date> moved(String fileNumber, Map<String, Object> instance, StepDates dates) {
        told.to(instance, dates.deadline());
        return Map.of(limit.name(), Date.from(dates.deadline()), reminder.name(), Date.from(dates.reminder()));
    }
}
