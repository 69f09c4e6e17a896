package dev.assent.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long people waited after each kind of click, and what it asked. */
final class Clicks {
    private record Click(double milliseconds, long requests, long bytes) {
    }

    private final Map<String, List<Click>> all = new TreeMap<>();
    private int missed;
    private boolean counts;

    /** From now on; what was before only made the program warm. */
    synchronized void count() {
        counts = true;
    }

    synchronized void took(String what, long nanoseconds, long requests, long bytes) {
        if (counts) {
            all.computeIfAbsent(what, any -> new ArrayList<>()).add(new Click(nanoseconds / 1e6, requests, bytes));
        }
    }

    /** A colleague was faster. */
    synchronized void missed() {
        missed++;
    }

    synchronized String table(String office) {
        StringBuilder table = new StringBuilder();
        all.forEach((what, clicks) -> {
            List<Double> sorted = clicks.stream().map(Click::milliseconds).sorted().toList();
            table.append(String.format(Locale.ROOT, "| %s | %s | %.0f / %.0f / %.0f | %.1f | %.1f | %d |%n", office, what, at(sorted, 50), at(sorted, 95), at(sorted, 99),
                    clicks.stream().mapToLong(Click::requests).average().orElse(0), clicks.stream().mapToLong(Click::bytes).average().orElse(0) / 1024, clicks.size()));
        });
        return table + (missed == 0 ? "" : String.format(Locale.ROOT, "| %s | a colleague was faster | | | | %d |%n", office, missed));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
