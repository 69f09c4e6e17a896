package dev.assent.security;

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
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Map<String, Instant> known = new ConcurrentHashMap<>();
    private final Set<String> checking = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    LoginLimit(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {
    }

    /** How long this name has to wait at this address; zero when it may try. */
    Duration wait(String address, String name) {
        Failures own = failures.get(pair(address, name));
        if (own == null || own.count < OF_A_NAME) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(own.count - OF_A_NAME, 20));
        Duration left = Duration.between(clock.instant(), own.last.plus(doubled.compareTo(WINDOW) < 0 ? doubled : WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * Begins a check; {@link #end} follows in any case.
     *
     * @return false if the address has failed so often that another check of it is awaited first
     */
    boolean begin(String address, String name) {
        Failures of = failures.get(address);
        boolean suspect = of != null && of.count >= OF_AN_ADDRESS && clock.instant().isBefore(of.last.plus(WINDOW)) && !known.containsKey(pair(address, name));
        return !suspect || checking.add(address);
    }

    void end(String address) {
        checking.remove(address);
    }

    void failed(String address, String name) {
        tidy();
        count(address);
        count(pair(address, name));
    }

    void succeeded(String address, String name) {
        tidy();
        failures.remove(pair(address, name));
        known.put(pair(address, name), clock.instant());
    }

    private void count(String key) {
        Instant now = clock.instant();
        failures.merge(key, new Failures(1, now), (old, first) -> now.isBefore(old.last.plus(WINDOW)) ? new Failures(old.count + 1, now) : first);
    }

    private void tidy() {
        Instant old = clock.instant().minus(WINDOW);
        if (failures.size() >= MOST) {
            failures.values().removeIf(each -> each.last.isBefore(old));
        }
        if (known.size() >= MOST) {
            known.clear();
        }
    }

    // an address has no line break
    private static String pair(String address, String name) {
        return address + '\n' + name;
    }
}
