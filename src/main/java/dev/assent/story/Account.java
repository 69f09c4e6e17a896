package dev.assent.story;

import dev.assent.engine.TableRow;
import dev.assent.engine.trial.Walked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What happened while a story was played, day by day, and where it did not go as it tells. */
final class Account {
    /** What kind of line it is: somebody acts, something follows by itself, something is as expected, something is not. */
    enum Tone { ACTS, FOLLOWS, HOLDS, FAILS }

    record Line(Instant at, Tone tone, Said said) {
    }

    /** @param line in the file of the story */
    record Failure(Instant at, int line, Said expected, Said found) {
    }

    private final Story story;
    private final List<Line> lines = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<String> rows = new TreeSet<>();
    private final Set<String> limits = new TreeSet<>();
    private List<Walked.Node> walked = List.of();
    private String file = "";

    Account(Story story) {
        this.story = story;
    }

    void tell(Instant at, Tone tone, Said said) {
        lines.add(new Line(at, tone, said));
    }

    void fail(Instant at, int line, Said expected, Said found) {
        failures.add(new Failure(at, line, expected, found));
        tell(at, Tone.FAILS, Said.of("Expected: {0}. Found: {1}.", expected, found));
    }

    /** The time limit that this row sets has passed over an open task. */
    void passed(TableRow limit) {
        limits.add(limit.table() + "#" + limit.number());
    }

    void walked(String number, List<Walked.Node> nodes) {
        file = number;
        walked = List.copyOf(nodes);
    }

    Story story() {
        return story;
    }

    /** The number of the license file; empty where none was taken in. */
    String file() {
        return file;
    }

    /** As it happened; what follows by itself is found later than it happens. */
    List<Line> lines() {
        return lines.stream().sorted(Comparator.comparing(Line::at)).toList();
    }

    List<Failure> failures() {
        return failures;
    }

    boolean held() {
        return failures.isEmpty();
    }

    /** Rows of tables that applied, each as "table:id". */
    Set<String> rows() {
        return rows;
    }

    /** Rows whose time limit passed, each as "table#number". */
    Set<String> limits() {
        return limits;
    }

    List<Walked.Node> walked() {
        return walked;
    }
}
