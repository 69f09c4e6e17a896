package dev.assent.letter.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How often one address may check letters: more than a customs office needs, less than whoever tries codes by a program. */
@Component
class CheckLimit {
    static final int MOST = 60;
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    private record Asked(int times, Instant since) {
    }

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Clock clock;

    CheckLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts a question; false if the address has asked too often. */
    boolean admits(String address) {
        Instant now = clock.instant();
        if (asked.size() >= ADDRESSES) {
            asked.values().removeIf(each -> over(each, now));
        }
        if (asked.size() >= ADDRESSES) {
            asked.clear();
        }
        return asked.merge(address, new Asked(1, now), (old, first) -> over(old, now) ? first : new Asked(old.times + 1, old.since)).times <= MOST;
    }

    private static boolean over(Asked asked, Instant now) {
        return !now.isBefore(asked.since.plus(WINDOW));
    }
}
