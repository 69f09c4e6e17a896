package dev.assent.engine.retention;

import java.util.Date;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * The engine asks for the day of removal when a process ends, and writes it into every row of its history in the step that ends it: some five hundred
 * rows of a file. For processes the answer is none then; {@link NightlyDates} writes it. Tables asked by no process, and batches, have theirs at once.
 */
final class RemovalDates extends DefaultHistoryRemovalTimeProvider {
    @Override
    public Date calculateRemovalTime(HistoricProcessInstanceEventEntity root, ProcessDefinition definition) {
        return null;
    }

    /** The day that the engine would have written at the end: as long after it as the process says; null: the process does not say. */
    Date of(HistoricProcessInstanceEventEntity ended, ProcessDefinition definition) {
        return super.calculateRemovalTime(ended, definition);
    }
}
