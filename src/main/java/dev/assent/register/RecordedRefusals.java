package dev.assent.register;

import dev.assent.engine.submission.RefusalLog;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters refused submissions in the record, in a transaction of their own: the one of the submission is gone. */
@Component
class RecordedRefusals implements RefusalLog {
    private final Register register;

    RecordedRefusals(Register register) {
        this.register = register;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String fileNumber, String kind, String person, String task, String sentence) {
        register.append(fileNumber, kind, person, Map.of("step", task, "reason", sentence));
    }
}
