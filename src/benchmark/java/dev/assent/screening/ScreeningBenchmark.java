package dev.assent.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assent.screening.match.NameIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long the screening of a file takes against lists of several sizes, and what is found there: {@code mvn test -Pbenchmark
 * -Dtest=ScreeningBenchmark}. The sizes take turns, so that a busy machine hits all of them.
 */
@Tag("benchmark")
class ScreeningBenchmark {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int FILES = Integer.getInteger("files", 200);
    /** what a file names: parties, aliases, signatories, a vessel */
    private static final int NAMES = 8;

    @Test
    void timePerFile() throws IOException {
        List<List<String>> files = files();
        Map<Integer, NameIndex> lists = new LinkedHashMap<>();
        Map<Integer, Long> building = new LinkedHashMap<>();
        for (int size : SIZES) {
            List<String> names = MadeNames.of(size);
            long begin = System.nanoTime();
            lists.put(size, new NameIndex(names));
            building.put(size, (System.nanoTime() - begin) / 1_000_000);
        }
        Map<Integer, long[]> times = new LinkedHashMap<>();
        SIZES.forEach(size -> times.put(size, new long[FILES]));
        for (int warm = 0; warm < 2; warm++) {
            for (int file = 0; file < FILES; file++) {
                for (int size : SIZES) {
                    long begin = System.nanoTime();
                    files.get(file).forEach(name -> lists.get(size).like(name, 60));
                    times.get(size)[file] = System.nanoTime() - begin;
                }
            }
        }
        StringBuilder table = new StringBuilder("\n| names | index built in | median a file | 95 % under | of 1,000 | precision | recall |\n|---|---|---|---|---|---|---|\n");
        times.values().forEach(Arrays::sort);
        double base = times.get(SIZES.get(0))[FILES / 2];
        for (int size : SIZES) {
            long[] sorted = times.get(size);
            MatchQuality quality = MatchQuality.in(size, 80);
            table.append("| %,d | %,d ms | %.2f ms | %.2f ms | %.1f | %.3f | %.3f |%n".formatted(size, building.get(size), sorted[FILES / 2] / 1e6,
                    sorted[FILES * 95 / 100] / 1e6, sorted[FILES / 2] / base, quality.precision(), quality.recall()));
        }
        System.out.println(table);
        assertThat(times.get(100_000)[FILES / 2] / base).as("100,000 names against 1,000%n%s", table).isLessThanOrEqualTo(3);
    }

    // names as a file has them: some of them on the lists, most of them not
    private static List<List<String>> files() {
        List<String> made = MadeNames.of(100_000);
        List<List<String>> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            int first = file * NAMES * 37;
            files.add(made.subList(first, first + NAMES));
        }
        return files;
    }
}
