package dev.assent.figures;

import dev.assent.tally.Cell;
import dev.assent.tally.Tallies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a manager asks next: steps that never changed anything, limits that are always or never met. None without enough of them. */
@Component
class Findings implements Section {
    /** Of fewer nothing is said. */
    static final int ENOUGH = 20;
    private final Tallies tallies;

    Findings(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        List<Map<String, Object>> rows = new ArrayList<>();
        tallies.of(Tallied.STEPS, List.of("setup", "agency", "kind"), question.ofSteps()).stream().filter(cell -> cell.count() >= ENOUGH).sorted(
                Comparator.comparing((Cell cell) -> -cell.count()).thenComparing(cell -> cell.key(0)).thenComparing(cell -> cell.key(1)).thenComparing(cell -> cell.key(2))).forEach(cell -> {
                    long judged = cell.count() - cell.sum("undecided");
                    long missed = cell.sum("missed");
                    Map<String, String> which = Map.of("setup", cell.key(0), "agency", cell.key(1), "kind", cell.key(2));
                    if (cell.sum("changed") == 0 && judged >= ENOUGH) {
                        rows.add(row("NEVER_CHANGED", which, judged, question.steps(which, Cause.JUDGED)));
                    }
                    if (missed == 0 || missed == cell.count()) {
                        rows.add(row(missed == 0 ? "ALWAYS_MET" : "NEVER_MET", which, cell.count(), question.steps(which, Cause.ANSWERED)));
                    }
                });
        return rows;
    }

    private static Map<String, Object> row(String finding, Map<String, String> which, long steps, String query) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("finding", finding);
        List.of("setup", "agency", "kind").forEach(column -> row.put(column, which.get(column)));
        row.put("steps", steps);
        row.put("stepsQuery", query);
        return row;
    }
}
