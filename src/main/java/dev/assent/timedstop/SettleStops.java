package dev.assent.timedstop;

import dev.assent.clock.FileClock;
import dev.assent.engine.Instances;
import dev.assent.file.AfterClosing;
import org.springframework.stereotype.Component;

/** On a file that is closed no clock stands any more. */
@Component
class SettleStops implements AfterClosing {
    private final Instances instances;
    private final FileClock clock;

    SettleStops(Instances instances, FileClock clock) {
        this.instances = instances;
        this.clock = clock;
    }

    @Override
    public void closed(String fileNumber) {
        instances.of(OutsideStep.class.getSimpleName(), fileNumber).stream().filter(stop -> Boolean.TRUE.equals(stop.get(TimedStop.COUNTS.name())))
                .forEach(stop -> clock.restart((String) stop.get(TimedStop.ID.name()), fileNumber));
    }
}
