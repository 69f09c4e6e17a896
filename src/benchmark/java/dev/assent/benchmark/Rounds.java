package dev.assent.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one contender did in each round. */
final class Rounds {
    /** PostgreSQL adds what a session counted when that has been idle for ten seconds, so it is asked before all rounds and after all. */
    static final long COUNTED_AFTER = 11_000;
    private static final int MOST = "callers".equals(System.getProperty("statements")) ? 500 : 40;
    private final Contender contender;
    private final Database database;
    private final List<Double> speeds = new ArrayList<>();
    private Database.Work before;
    private Database.Work work;
    private final Map<String, Long> rows = new TreeMap<>();
    private final Map<String, Long> statements = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private double milliseconds;
    private double megabytes;
    private int files;

    Rounds(Contender contender, Database database) {
        this.contender = contender;
        this.database = database;
    }

    void warmUp(int some) throws Exception {
        System.out.printf("%s: warmed up in %s%n", contender.name(), new Load(contender).decide(some));
    }

    void run(int some) throws Exception {
        Load load = new Load(contender);
        speeds.add(some * 1e9 / load.decide(some).toNanos());
        milliseconds += load.effort().milliseconds();
        megabytes += load.effort().megabytes();
        System.out.printf(Locale.ROOT, "%s: %.2f files/s%n", contender.name(), speeds.get(speeds.size() - 1));
        files += some;
    }

    void begin() throws SQLException {
        before = database.work();
        count(-1);
    }

    void counted() throws SQLException {
        work = database.work().since(before);
        count(1);
    }

    private void count(int sign) throws SQLException {
        database.rows().forEach((table, count) -> rows.merge(table, sign * count, Long::sum));
        Statements.of(database.url()).counts().forEach((kind, count) -> statements.merge(kind, sign * count, Long::sum));
        contender.counts().forEach((kind, count) -> counts.merge(kind, sign * count, Long::sum));
    }

    String answer(String question) throws SQLException {
        return "\n" + contender.name() + ": " + question + "\n" + database.answer(question);
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
        StringBuilder table = new StringBuilder("\n| " + database + " | files per second, each round | of the hand-made one | of the same models | commits a file | rows written a file | ms of processor a file (Java) | MB allocated a file |\n|---|---|---|---|---|---|---|---|\n");
        double hand = median(all, HandMade.class);
        double bare = median(all, BareEngine.class);
        for (Rounds one : all) {
            table.append(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f | %.0f | %.0f | %.0f | %.1f |%n", one.contender.name(),
                    one.speeds.stream().map(speed -> String.format(Locale.ROOT, "%.1f", speed)).collect(Collectors.joining(" / ")), one.median() / hand,
                    one.median() / bare, one.work.commits() / (double) one.files,
                    one.work.rows() / (double) one.files,
                    one.milliseconds / one.files, one.megabytes / one.files));
        }
        return table.toString();
    }

    /** Where the rows of each contender go, and what else was counted, most first. */
    static String tables(List<Rounds> all) {
        return table("rows written a file, by table", all, one -> one.rows) + table("counted a file", all, one -> one.counts)
                + (Statements.WANTED ? table("statements a file, a batch as one", all, one -> one.statements) : "");
    }

    private static String table(String title, List<Rounds> all, Function<Rounds, Map<String, Long>> counted) {
        StringBuilder table = new StringBuilder("\n| contender | " + title + " | all |\n|---|---|---|\n");
        for (Rounds one : all) {
            Map<String, Long> counts = counted.apply(one);
            table.append("| ").append(one.contender.name()).append(" | ").append(counts.entrySet().stream().filter(count -> count.getValue() > 0)
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(MOST)
                    .map(count -> String.format(Locale.ROOT, "%s %.1f", count.getKey(), count.getValue() / (double) one.files)).collect(Collectors.joining(", ")))
                    .append(String.format(Locale.ROOT, " | %.0f |%n", counts.values().stream().mapToLong(Long::longValue).sum() / (double) one.files));
        }
        return table.toString();
    }
}
