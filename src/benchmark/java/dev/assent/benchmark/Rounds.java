package dev.assent.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one contender did in each round. */
final class Rounds {
    // PostgreSQL adds a session's counts when that is idle
    private static final long COUNTED_AFTER = 1_500;
    private final Contender contender;
    private final Database database;
    private final List<Double> speeds = new ArrayList<>();
    private final List<Database.Work> work = new ArrayList<>();
    private final Map<String, Long> rows = new TreeMap<>();
    private int files;

    Rounds(Contender contender, Database database) {
        this.contender = contender;
        this.database = database;
    }

    void warmUp(int some) throws Exception {
        System.out.printf("%s: warmed up in %s%n", contender.name(), new Load(contender).decide(some));
    }

    void run(int some) throws Exception {
        Thread.sleep(COUNTED_AFTER);
        Database.Work before = database.work();
        database.rows().forEach((table, count) -> rows.merge(table, -count, Long::sum));
        speeds.add(some * 1e9 / new Load(contender).decide(some).toNanos());
        System.out.printf(Locale.ROOT, "%s: %.2f files/s%n", contender.name(), speeds.get(speeds.size() - 1));
        Thread.sleep(COUNTED_AFTER);
        work.add(database.work().since(before));
        database.rows().forEach((table, count) -> rows.merge(table, count, Long::sum));
        files += some;
    }

    long decided() {
        return contender.decided();
    }

    void end() {
        contender.close();
    }

    private double median() {
        return speeds.stream().sorted().skip(speeds.size() / 2).findFirst().orElseThrow();
    }

    private static double median(List<Rounds> all, Class<? extends Contender> contender) {
        return all.stream().filter(one -> contender.isInstance(one.contender)).mapToDouble(Rounds::median).findFirst().orElse(Double.NaN);
    }

    static String table(String database, List<Rounds> all) {
        StringBuilder table = new StringBuilder("\n| " + database + " | files per second, each round | of the hand-made one | of the same models | commits a file | rows written a file |\n|---|---|---|---|---|---|\n");
        double hand = median(all, HandMade.class);
        double bare = median(all, BareEngine.class);
        for (Rounds one : all) {
            table.append(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f | %.0f | %.0f |%n", one.contender.name(),
                    one.speeds.stream().map(speed -> String.format(Locale.ROOT, "%.1f", speed)).collect(Collectors.joining(" / ")), one.median() / hand,
                    one.median() / bare, one.work.stream().mapToLong(Database.Work::commits).sum() / (double) one.files,
                    one.work.stream().mapToLong(Database.Work::rows).sum() / (double) one.files));
        }
        return table.toString();
    }

    /** Where the rows of each contender go, most first. */
    static String tables(List<Rounds> all) {
        StringBuilder table = new StringBuilder("\n| contender | rows written a file, by table |\n|---|---|\n");
        for (Rounds one : all) {
            table.append("| ").append(one.contender.name()).append(" | ").append(one.rows.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(20)
                    .map(count -> String.format(Locale.ROOT, "%s %.0f", count.getKey(), count.getValue() / (double) one.files)).collect(Collectors.joining(", "))).append(" |\n");
        }
        return table.toString();
    }
}
