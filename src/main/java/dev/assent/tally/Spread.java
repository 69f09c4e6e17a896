package dev.assent.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many took how long, in whole numbers: from it come median, mean and percentiles exactly as SQL says them, and two of them can be put together. */
public final class Spread {
    private static final int TENTHS = 10;
    private final TreeMap<Integer, Long> counts = new TreeMap<>();
    /** Read when somebody asks: most sections do not look at each of them. */
    private final List<String> unread = new ArrayList<>();

    /** So many more took so long. */
    public void add(int value, long count) {
        counts.merge(value, count, Long::sum);
    }

    /** How many there are. */
    public long size() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many took longer. */
    public long longer(int than) {
        return counts().tailMap(than, false).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Arithmetic mean with one decimal; null of none. */
    public BigDecimal mean() {
        BigDecimal sum = counts().entrySet().stream().map(each -> BigDecimal.valueOf(each.getKey()).multiply(BigDecimal.valueOf(each.getValue()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        return counts.isEmpty() ? null : sum.divide(BigDecimal.valueOf(size()), 1, RoundingMode.HALF_UP);
    }

    /**
     * As {@code percentile_cont} says it: between two of them where none lies there. It has one decimal, and no more of them.
     *
     * @param tenths 5 is the median, 9 the ninetieth percentile
     * @return null of none
     */
    public BigDecimal percentile(int tenths) {
        if (counts().isEmpty()) {
            return null;
        }
        long place = (size() - 1) * tenths;
        int low = at(place / TENTHS);
        int high = place % TENTHS == 0 ? low : at(place / TENTHS + 1);
        return BigDecimal.valueOf((long) low * TENTHS + (high - (long) low) * (place % TENTHS), 1);
    }

    private int at(long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> each : counts.entrySet()) {
            passed += each.getValue();
            if (passed > place) {
                return each.getKey();
            }
        }
        throw new IllegalArgumentException("none at " + place);
    }

    /** As "5:3,6:1". */
    String packed() {
        StringBuilder packed = new StringBuilder();
        counts().forEach((value, count) -> packed.append(packed.isEmpty() ? "" : ",").append(value).append(':').append(count));
        return packed.toString();
    }

    /** Adds what was packed. */
    void addPacked(String packed) {
        unread.add(packed);
    }

    private TreeMap<Integer, Long> counts() {
        unread.forEach(this::read);
        unread.clear();
        return counts;
    }

    private void read(String packed) {
        int from = 0;
        while (from < packed.length()) {
            int colon = packed.indexOf(':', from);
            int comma = packed.indexOf(',', colon);
            int end = comma < 0 ? packed.length() : comma;
            add(Integer.parseInt(packed, from, colon, TENTHS), Long.parseLong(packed, colon + 1, end, TENTHS));
            from = end + 1;
        }
    }
}
