package dev.assent.split;

import dev.assent.engine.Limits;
import dev.assent.engine.StepDates;
import dev.assent.holiday.DatedBlock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By when the leads agree; the task is with them all, so whoever is to meet is told with it. */
@Component
class MeetingBlock implements DatedBlock {
    private final Limits limits;

    MeetingBlock(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String process() {
        return LeadsMeeting.class.getSimpleName();
    }

    @Override
    public Optional<Instant> known(String fileNumber, Map<String, Object> instance) {
        return Optional.ofNullable((Date) instance.get(LeadsMeeting.LIMIT.name())).map(Date::toInstant);
    }

    @Override
    public Optional<StepDates> anew(String setup, Map<String, Object> instance) {
        return limits.anew(setup, instance);
    }

    @Override
    public Map<String, Date> moved(String fileNumber, Map<String, Object> instance, StepDates dates) {
        return Map.of(LeadsMeeting.LIMIT.name(), Date.from(dates.deadline()), LeadsMeeting.REMINDER.name(), Date.from(dates.reminder()));
    }
}
