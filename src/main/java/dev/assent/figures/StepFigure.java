package dev.assent.figures;

import dev.assent.calendar.WorkingDays;
import java.time.Instant;
import java.util.List;

/**
 * A step and its time.
 *
 * @param endedAt when it was answered, withdrawn, or the file ended; null while it is open
 * @param days    null while it is open
 * @param changed null until the file is decided
 */
record StepFigure(Asked asked, Instant endedAt, Days days, Boolean changed) {
    static List<StepFigure> of(FileFacts facts, WorkingDays calendar) {
        return facts.asked().stream().map(asked -> of(asked, facts, calendar)).toList();
    }

    private static StepFigure of(Asked asked, FileFacts facts, WorkingDays calendar) {
        FileFacts.File file = facts.file();
        Instant end = asked.answeredAt() == null ? file.closedAt() : asked.answeredAt();
        // an answer that counts as given at the limit may be older than a question that was put late
        Instant to = end != null && end.isBefore(asked.askedAt()) ? asked.askedAt() : end;
        return new StepFigure(asked, to, to == null ? null : Days.between(calendar, asked.askedAt(), to, facts.stops().of(asked.agency())),
                facts.decided() == null || !file.closed() ? null : asked.changed(file.standing(), facts.decided().conditional()));
    }

    /** What was counted of it before stands, unless its days were others: a calendar that is replaced later changes no figure. */
    StepFigure keeping(StepFigure.Before before) {
        boolean otherCalendar = before != null && days != null && endedAt.equals(before.endedAt())
                && (days.grossWorking() != before.days().grossWorking() || days.grossCalendar() != before.days().grossCalendar());
        return otherCalendar ? new StepFigure(asked, endedAt, before.days(), changed) : this;
    }

    /** What had been counted of a step that had ended. */
    record Before(Instant endedAt, Days days) {
    }
}
