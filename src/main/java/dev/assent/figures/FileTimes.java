package dev.assent.figures;

import dev.assent.tally.Cell;
import dev.assent.tally.Scope;
import dev.assent.tally.Tallies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long files took to be decided, and which share of them on time. */
@Component
class FileTimes implements Section {
    private final Tallies tallies;

    FileTimes(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "times";
    }

    @Override
    public List<Dimension> by() {
        return List.of(Dimension.SETUP, Dimension.ACTIVITY, Dimension.CATEGORY, Dimension.DESTINATION, Dimension.AGENCY, Dimension.MONTH, Dimension.OUTCOME, Dimension.ALL);
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        return tallies.of(by.ofFile, by.grouped, scope(question, by)).stream().map(cell -> row(cell, question, by)).sorted(byKey(by)).toList();
    }

    /** Of agencies, those whose figures the viewer sees. */
    private static Scope scope(Question question, Dimension by) {
        Scope files = question.ofFiles();
        return by == Dimension.AGENCY && !question.viewer().all() ? new Scope(files.conditions() + " and a.agency in (:headed)", files.values(), null) : files;
    }

    private static Map<String, Object> row(Cell cell, Question question, Dimension by) {
        String key = by.key(cell);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(by.word(), key);
        row.put("files", cell.count());
        row.put("filesQuery", question.because(by.filter(key), Cause.DECIDED));
        Stat.read(cell, row);
        for (int target = 1; target <= 2; target++) {
            long files = cell.sum("targeted" + target);
            if (files > 0) {
                row.put("onTime" + target, share(cell.sum("met" + target), files));
                row.put("missed" + target, files - cell.sum("met" + target));
                row.put("missed" + target + "Query", question.because(by.filter(key), target == 1 ? Cause.MISSED_1 : Cause.MISSED_2));
            }
        }
        return row;
    }

    /** What has no name comes last. */
    static Comparator<Map<String, Object>> byKey(Dimension by) {
        return Comparator.comparing(row -> (String) row.get(by.word()), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** In percent, with one decimal; null of nothing. */
    static BigDecimal share(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
