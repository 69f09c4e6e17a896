package dev.assent.metrics;

import java.util.Map;

/**
 * What was counted at one moment.
 *
 * @param decided by how the file ended, such as GRANTED
 * @param kinds   all other counts, by name
 */
record Counted(Map<String, Long> decided, Map<String, Long> kinds) {
    static final Counted NOTHING = new Counted(Map.of(), Map.of());

    long decided(String standing) {
        return decided.getOrDefault(standing, 0L);
    }

    /** NaN where nothing could be counted. */
    double of(String kind) {
        return kinds.containsKey(kind) ? kinds.get(kind) : Double.NaN;
    }
}
