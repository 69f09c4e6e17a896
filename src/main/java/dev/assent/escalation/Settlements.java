package dev.assent.escalation;

import java.util.List;
import org.springframework.stereotype.Component;

/** What bodies settled about a file, for whoever drafts the decision. */
@Component
public class Settlements {
    private final EscalationStore store;

    Settlements(EscalationStore store) {
        this.store = store;
    }

    /** The conditions on which an objection was overruled, each with its author; none where it was not, or on nothing. */
    public List<String> conditions(String fileNumber, String track) {
        return store.conditions(fileNumber, track);
    }
}
