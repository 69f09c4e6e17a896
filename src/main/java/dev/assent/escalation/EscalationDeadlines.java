package dev.assent.escalation;

import dev.assent.clock.DeadlineKeeper;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Moves in the register by when a body is to decide, when the clock of the file stood or more time was agreed. */
@Component
class EscalationDeadlines implements DeadlineKeeper {
    private final EscalationStore store;

    EscalationDeadlines(EscalationStore store) {
        this.store = store;
    }

    @Override
    public void redate(String id, Instant deadline) {
        store.redate(id, deadline);
    }
}
