package dev.assent.register;

import dev.assent.engine.way.InterventionLog;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters in the record of a file what administrators did to its processes by the engine's own commands. */
@Component
class RecordedInterventions implements InterventionLog {
    private final Register register;

    RecordedInterventions(Register register) {
        this.register = register;
    }

    @Override
    @Transactional
    public void acted(String fileNumber, String person, String way, String process, String what) {
        // a business key that is no number of a file has no record
        if (register.has(fileNumber)) {
            register.append(fileNumber, "ADMINISTRATOR_ACTED", person, Map.of("way", way, "process", process, "what", what));
        }
    }
}
