package dev.assent.figures;

import dev.assent.calendar.WorkingDays;
import dev.assent.calendar.WorkingHours;
import dev.assent.register.Sql;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A task that has ended.
 *
 * @param agency whose people it was offered to first
 * @param step   as the model names it
 * @param taken  when somebody claimed it, or kept the first draft; null: nobody did
 * @param due    null: it had no limit
 * @param doneBy who completed it; null: it was taken away
 */
record EndedTask(String id, FileFacts.File file, String agency, String step, Instant created, Instant taken, Instant due, Instant ended, String doneBy) {
    /** A row of {@code register.figure_task}. */
    Object[] row(WorkingDays calendar) {
        Instant begun = taken == null || taken.isAfter(ended) ? ended : taken.isBefore(created) ? created : taken;
        return new Object[] {id, file.number(), file.setup(), file.activity(), file.destination(), agency, step, Sql.time(created), Sql.time(taken), Sql.time(due), Sql.time(ended),
            YearMonth.from(ended.atZone(calendar.zone())).toString(), doneBy != null, WorkingHours.between(calendar, created, begun),
            WorkingHours.between(calendar, begun, ended), doneBy};
    }
}
