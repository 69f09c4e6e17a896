package dev.assent.tally;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One group of a tally: how many rows, their sums, and how they are spread. */
public final class Cell {
    private final Tally tally;
    private final List<String> keys;
    private final long[] sums;
    private final List<Spread> spreads;
    private long count;

    Cell(Tally tally, List<String> keys) {
        this.tally = tally;
        this.keys = keys;
        this.sums = new long[tally.sums().size()];
        this.spreads = Stream.generate(Spread::new).limit(tally.spreads().size()).toList();
    }

    void add(long rows, long[] added) {
        count += rows;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += added[i];
        }
    }

    Spread spread(int place) {
        return spreads.get(place);
    }

    long[] sums() {
        return sums;
    }

    String packed() {
        return spreads.stream().map(Spread::packed).collect(Collectors.joining("|"));
    }

    /** What the group is, in the order in which it was asked for; null where the facts say nothing. */
    public String key(int place) {
        return keys.get(place);
    }

    public List<String> keys() {
        return keys;
    }

    public long count() {
        return count;
    }

    /** @throws IllegalArgumentException where the tally has none of this name */
    public long sum(String name) {
        return sums[place(tally.sums(), name)];
    }

    /** @throws IllegalArgumentException where the tally has none of this name */
    public Spread spread(String name) {
        return spreads.get(place(tally.spreads(), name));
    }

    private static int place(List<Column> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
