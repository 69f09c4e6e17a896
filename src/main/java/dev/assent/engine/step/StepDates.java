package dev.assent.engine.step;

import java.time.Instant;

/**
 * When a step is due.
 *
 * @param deadline the end of its time limit
 * @param reminder when people are reminded; after the deadline where no reminder is wanted, so that it never fires first
 * @param priority of the task in Tasklist, 0 to 100
 */
public record StepDates(Instant deadline, Instant reminder, int priority) {
}
