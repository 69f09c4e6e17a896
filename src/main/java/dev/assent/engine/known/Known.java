package dev.assent.engine.known;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Rows that were read within the last second, for all transactions of this node. What changes in them is whether a model is suspended:
 * another node's command is known here that much later, as if the step had begun that much earlier. What is not there is asked for again.
 */
final class Known<T> {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private final Map<String, Row<T>> rows = new ConcurrentHashMap<>();

    private record Row<T>(T value, long readAt) {
    }

    T get(String id, Supplier<T> read) {
        Row<T> known = rows.get(id);
        long now = System.nanoTime();
        if (known != null && now - known.readAt() < SECOND) {
            return known.value();
        }
        T value = read.get();
        if (value != null) {
            rows.put(id, new Row<>(value, now));
        }
        return value;
    }

    /** Something has changed. */
    void forget() {
        rows.clear();
    }
}
