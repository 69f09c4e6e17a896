package dev.assent.region;

import dev.assent.clock.FileClock;
import dev.assent.file.AfterClosing;
import org.springframework.stereotype.Component;

/** On a file that is closed no clock stands any more for a request that nobody settled. */
@Component
class SettleExemptions implements AfterClosing {
    private final ExemptionStore store;
    private final FileClock clock;

    SettleExemptions(ExemptionStore store, FileClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void closed(String fileNumber) {
        store.of(fileNumber).stream().filter(exemption -> exemption.settled() == null && !exemption.is("NOT_REQUESTED") && exemption.rule().clocks() != null)
                .forEach(exemption -> clock.restart(exemption.id(), fileNumber));
    }
}
