package dev.assent.tally;

import dev.assent.replica.Reads;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers in groups: whole months from what is kept of them where they were asked for as a whole, everything else from the facts. Both come to the same. */
@Component
public class Tallies {
    private final Reads reads;

    public Tallies(Reads reads) {
        this.reads = reads;
    }

    /**
     * The groups that have any row.
     *
     * @param by setup, activity, month, or what the tally can be grouped by besides
     */
    public Collection<Cell> of(Tally tally, List<String> by, Scope scope) {
        Cells cells = new Cells(tally);
        if (scope.plain() == null || !tally.kept()) {
            facts(cells, tally.ofAll(by, scope.conditions()), by, scope.values());
            return cells.all();
        }
        MonthStore months = new MonthStore(reads.template());
        MonthStore.Split split = months.split(tally.facts(), scope);
        months.read(cells, tally, by, scope, split.kept());
        if (!split.others().isEmpty()) {
            Map<String, Object> values = new HashMap<>(scope.values());
            values.put("months", split.others());
            facts(cells, tally.ofMonths(by, scope.conditions()), by, values);
        }
        return cells.all();
    }

    private void facts(Cells cells, String sql, List<String> by, Map<String, Object> values) {
        reads.client().sql(sql).params(values).query(row -> {
            cells.counted(row, by.size());
        });
    }
}
