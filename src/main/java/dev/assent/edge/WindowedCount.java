package dev.assent.edge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often something happened within a window of time, by key: guesses by name, questions by address. In memory, of this process alone, and bounded. */
public final class WindowedCount {
    /** From when a window is counted: from the first time, so that who asks steadily is let in again; or from the last, so that who goes on waits on. */
    public enum From {
        FIRST, LAST
    }

    /** @param times 0: not within the window, and then there is no moment either */
    public record Count(int times, Instant first, Instant last) {
    }

    private static final Count NEVER = new Count(0, null, null);
    private static final int MOST_KEYS = 10_000;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration window;
    private final From from;

    public WindowedCount(Clock clock, Duration window, From from) {
        this.clock = clock;
        this.window = window;
        this.from = from;
    }

    /** Counts once more, and says how often it was by now. */
    public int add(String key) {
        Instant now = clock.instant();
        tidy(now);
        return counts.merge(key, new Count(1, now, now), (old, fresh) -> over(old, now) ? fresh : new Count(old.times + 1, old.first, now)).times;
    }

    /** How often it was within the window. */
    public Count of(String key) {
        Count count = counts.get(key);
        return count == null || over(count, clock.instant()) ? NEVER : count;
    }

    public void forget(String key) {
        counts.remove(key);
    }

    private boolean over(Count count, Instant now) {
        return !now.isBefore((from == From.FIRST ? count.first : count.last).plus(window));
    }

    // whoever comes under ever new keys must not fill the memory: those that are longest silent are forgotten
    private void tidy(Instant now) {
        if (counts.size() >= MOST_KEYS) {
            counts.values().removeIf(count -> over(count, now));
        }
        if (counts.size() >= MOST_KEYS) {
            List<String> silent = counts.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getValue().last)).limit(MOST_KEYS / 10).map(Map.Entry::getKey).toList();
            silent.forEach(counts::remove);
        }
    }
}
