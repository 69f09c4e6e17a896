package dev.assent.engine.known;

import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;

/**
 * When the latest steps, tasks and processes began. To say how long one of them took, the engine reads the row that it wrote at its beginning; what this node
 * began itself, and not too long ago, it knows. A beginning never changes, ids are never used again; what is not known is read, as ever.
 */
final class Beginnings {
    /** Ten megabytes at most: what is open in a thousand files. */
    private static final int MOST = 50_000;
    private final Map<String, Date> all = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Date> eldest) {
            return size() > MOST;
        }
    });

    /** It has just begun. */
    HistoryEvent begun(HistoryEvent event) {
        HistoricScopeInstanceEvent scope = (HistoricScopeInstanceEvent) event;
        all.put(scope.getId(), scope.getStartTime());
        return event;
    }

    /** It has changed or ended; is its beginning known, the row is written as the engine writes it once it has read that. */
    HistoryEvent changed(HistoryEvent event) {
        HistoricScopeInstanceEvent scope = (HistoricScopeInstanceEvent) event;
        Date begun = scope.getStartTime() == null ? all.get(scope.getId()) : null;
        if (begun != null) {
            scope.setStartTime(begun);
            Context.getCommandContext().getDbEntityManager().merge(scope);
        }
        return event;
    }

    /** It has ended. */
    HistoryEvent ended(HistoryEvent event) {
        HistoryEvent written = changed(event);
        all.remove(written.getId());
        return written;
    }
}
