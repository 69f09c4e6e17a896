package dev.assent.figures;

import dev.assent.calendar.WorkingDays;
import java.time.Instant;

/**
 * A step and its time.
 *
 * @param endedAt when it was answered, withdrawn, or the file ended; null while it is open
 * @param days    null while it is open
 * @param changed null until the file is decided
 */
record StepFigure(Asked asked, Instant endedAt, Days days, Boolean changed) {
    static StepFigure of(Asked asked, FileFacts.File file, WorkingDays calendar, FileFacts.Stops stops, FileFacts.Decided decided) {
        Instant end = asked.answeredAt() == null ? file.closedAt() : asked.answeredAt();
        // an answer that counts as given at the limit may be older than a question that was put late
        Instant to = end != null && end.isBefore(asked.askedAt()) ? asked.askedAt() : end;
        return new StepFigure(asked, to, to == null ? null : Days.between(calendar, asked.askedAt(), to, stops.of(asked.agency())),
                decided == null || file.closedAt() == null ? null : asked.changed(file.standing(), decided.conditional()));
    }
}
