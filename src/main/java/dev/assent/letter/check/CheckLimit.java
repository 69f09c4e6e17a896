package dev.assent.letter.check;

import dev.assent.edge.WindowedCount;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often one address may check letters: more than a customs office needs, less than whoever tries codes by a program. */
@Component
class CheckLimit {
    static final int MOST = 60;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final WindowedCount asked;

    CheckLimit(Clock clock) {
        asked = new WindowedCount(clock, WINDOW, WindowedCount.From.FIRST);
    }

    /** Counts a question; false if the address has asked too often. */
    boolean admits(String address) {
        return asked.add(address) <= MOST;
    }
}
