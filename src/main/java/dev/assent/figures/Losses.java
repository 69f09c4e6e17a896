package dev.assent.figures;

import dev.assent.tally.Cell;
import dev.assent.tally.Tallies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What cost time or led to nothing: how many files, and how many days. */
@Component
class Losses implements Section {
    static final Map<Cause, String> DAYS = Map.of(Cause.INCOMPLETE, "incomplete", Cause.STOPPED, "stopped");
    static final List<Cause> CAUSES = List.of(Cause.INCOMPLETE, Cause.STOPPED, Cause.QUESTIONS, Cause.SENT_BACK, Cause.ESCALATED, Cause.CONFLICT, Cause.FORCED);
    private final Tallies tallies;

    Losses(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "losses";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        Collection<Cell> ends = tallies.of(Tallied.ENDS, List.of("decided", "outcome"), question.ofFiles());
        long files = ends.stream().mapToLong(Cell::count).sum();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Cause cause : CAUSES) {
            Map<String, Object> row = row(cause.name(), sum(ends, cause.name()), files, question.because(Map.of(), cause));
            if (DAYS.containsKey(cause)) {
                row.put("daysWorking", sum(ends, DAYS.get(cause) + "Working"));
                row.put("daysCalendar", sum(ends, DAYS.get(cause) + "Calendar"));
            }
            rows.add(row);
        }
        ends.stream().filter(end -> end.key(0).equals("NO")).sorted(Comparator.comparing(end -> end.key(1)))
                .forEach(end -> rows.add(row(end.key(1), end.count(), files, question.query(Map.of("outcome", end.key(1))))));
        return rows;
    }

    private static long sum(Collection<Cell> ends, String what) {
        return ends.stream().mapToLong(end -> end.sum(what)).sum();
    }

    private static Map<String, Object> row(String cause, long some, long all, String query) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("cause", cause);
        row.put("files", some);
        row.put("filesQuery", query);
        row.put("share", FileTimes.share(some, all));
        return row;
    }
}
