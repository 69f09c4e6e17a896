package dev.assent.region;

import dev.assent.clock.FileClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The request is over, however: the clocks run again, and who has to know is told. */
@Component
class EndExemption implements JavaDelegate {
    private final ExemptionStore store;
    private final FileClock clock;
    private final ExemptionNotices notices;

    EndExemption(ExemptionStore store, FileClock clock, ExemptionNotices notices) {
        this.store = store;
        this.clock = clock;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = RegionalExemption.ID.of(execution);
        if (!id.isEmpty() && !store.find(id).is("NOT_REQUESTED")) {
            Exemption exemption = store.find(id);
            if (exemption.settled() == null) {
                throw new IllegalStateException("The request for exemption on file %s is not settled".formatted(exemption.fileNumber()));
            }
            if (exemption.rule().clocks() != null) {
                clock.restart(id, exemption.fileNumber());
            }
            notices.settled(exemption, RegionalExemption.SETUP.of(execution), RegionalExemption.AUTHORITY.of(execution));
        }
    }
}
