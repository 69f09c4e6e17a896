package dev.assent.node;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The machine's own clocks, read only in order to check them. Everything else asks the one {@link java.time.Clock}, which
 * tests and simulations set.
 */
@Component
class MachineTime {
    Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    /** Nanoseconds that nobody can set; only differences mean something. */
    long ticks() {
        return System.nanoTime();
    }

    Duration since(long ticks) {
        return Duration.ofNanos(ticks() - ticks);
    }
}
