package dev.assent.security;

import dev.assent.edge.WindowedCount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Counts failed logins, in memory: by name from one address, so that nobody behind a shared address waits for the failures of
 * others, and by address, which the engine's own count by account does not see.
 */
@Component
class LoginLimit {
    /** What one name may fail from one address before it waits, each time twice as long. */
    static final int OF_A_NAME = 5;
    /** What an address may fail before passwords of names that have not logged in from it are checked one at a time. */
    static final int OF_AN_ADDRESS = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 10_000;
    private final WindowedCount failures;
    private final Map<String, Instant> known = new ConcurrentHashMap<>();
    private final Set<String> checking = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    LoginLimit(Clock clock) {
        this.clock = clock;
        failures = new WindowedCount(clock, WINDOW, WindowedCount.From.LAST);
    }

    /** How long this name has to wait at this address; zero when it may try. */
    Duration wait(String address, String name) {
        WindowedCount.Count own = failures.of(pair(address, name));
        if (own.times() < OF_A_NAME) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(own.times() - OF_A_NAME, 20));
        Duration left = Duration.between(clock.instant(), own.last().plus(doubled.compareTo(WINDOW) < 0 ? doubled : WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * Begins a check; {@link #end} follows in any case.
     *
     * @return false if the address has failed so often that another check of it is awaited first
     */
    boolean begin(String address, String name) {
        boolean suspect = failures.of(address).times() >= OF_AN_ADDRESS && !known.containsKey(pair(address, name));
        return !suspect || checking.add(address);
    }

    void end(String address) {
        checking.remove(address);
    }

    void failed(String address, String name) {
        failures.add(address);
        failures.add(pair(address, name));
    }

    void succeeded(String address, String name) {
        if (known.size() >= MOST) {
            known.clear();
        }
        failures.forget(pair(address, name));
        known.put(pair(address, name), clock.instant());
    }

    // an address has no line break
    private static String pair(String address, String name) {
        return address + '\n' + name;
    }
}
