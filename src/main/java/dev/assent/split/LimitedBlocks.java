package dev.assent.split;

import dev.assent.engine.step.Limits;
import dev.assent.holiday.DatedBlock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LimitedBlocks {
    /** By when the leads agree; the task is with them all, so whoever is to meet is told with it. */
    @Bean
    DatedBlock meetingBlock(Limits limits) {
        return new LimitedBlock(LeadsMeeting.class.getSimpleName(), LeadsMeeting.LIMIT, LeadsMeeting.REMINDER, limits, (instance, deadline) -> { });
    }

    /** By when another lead notes an intended decision. */
    @Bean
    DatedBlock noteBlock(Limits limits, LeadNotes notes) {
        return new LimitedBlock(DecisionNote.class.getSimpleName(), IntendedDecision.NOTE_LIMIT, IntendedDecision.NOTE_REMINDER, limits,
                (instance, deadline) -> notes.redated((String) instance.get("instance"), deadline));
    }
}
