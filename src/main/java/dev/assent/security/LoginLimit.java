package dev.assent.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts failed logins by address, in memory; the engine's own count is by account and does not see one guess at many names. */
class LoginLimit {
    static final int FAILURES = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;
    private final Map<String, Failures> byAddress = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginLimit(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant end) {
    }

    /** How long an address has to wait; zero when it may try. */
    Duration wait(String address) {
        Failures failures = byAddress.get(address);
        if (failures == null || failures.count < FAILURES) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), failures.end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String address) {
        Instant now = clock.instant();
        if (byAddress.size() >= MOST_ADDRESSES) {
            byAddress.values().removeIf(failures -> !now.isBefore(failures.end));
        }
        byAddress.merge(address, new Failures(1, now.plus(WINDOW)), (old, first) ->
                now.isBefore(old.end) ? new Failures(old.count + 1, old.end) : first);
    }
}
