package dev.assent.node;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What this process knows of itself without asking anybody: its id of this start, whether the database answers, whether its clock is right. */
@Component
@EnableConfigurationProperties(NodeSettings.class)
public class Node {
    private static final int BEATS_MISSED = 20;

    private final String id = UUID.randomUUID().toString();
    private final NodeSettings settings;
    private final MachineTime time;
    private volatile Reading last;
    private volatile boolean failing;

    Node(NodeSettings settings, MachineTime time) {
        this.settings = settings;
        this.time = time;
    }

    String id() {
        return id;
    }

    void heard(Reading reading) {
        last = reading;
        failing = false;
    }

    void heardNothing() {
        failing = true;
    }

    /** The database answers and takes what is written, as far as the last look tells. */
    public boolean answers() {
        return !failing && last != null && silence().compareTo(settings.beat().multipliedBy(BEATS_MISSED).plus(settings.patience())) < 0;
    }

    /** Jobs may be taken and done: nobody counts this node as dead, and its clock is right. */
    boolean mayWork() {
        return last != null && silence().compareTo(settings.deadAfter().multipliedBy(2).dividedBy(3)) < 0 && clockFault().isEmpty();
    }

    Optional<ClockFault> clockFault() {
        Reading known = last;
        if (known == null) {
            return Optional.of(new ClockFault(ClockFault.UNCHECKED, Duration.ZERO));
        }
        return known.fault(settings.clockTolerance()).or(() -> known.faultSince(time, settings.clockTolerance()));
    }

    private Duration silence() {
        return time.since(last.ticks());
    }

    /** Refuses a step that would be dated by a clock that is wrong or was not checked; the request is answered with 503 and a sentence. */
    public void requireClock() {
        clockFault().ifPresent(fault -> {
            throw new Unavailable(Unavailable.Reason.of(fault.sentence(), fault.seconds()));
        });
    }
}
