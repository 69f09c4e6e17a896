package dev.assent.figures;

import dev.assent.tally.Tallies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How long agencies and bodies took, how often they were silent, late, or put before somebody higher. Of agencies, never of persons. */
@Component("stepFigures")
class StepTimes implements Section {
    private final Tallies tallies;

    StepTimes(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public List<Dimension> by() {
        return List.of(Dimension.AGENCY, Dimension.KIND, Dimension.RUNG, Dimension.SETUP, Dimension.ACTIVITY, Dimension.CATEGORY, Dimension.DESTINATION, Dimension.MONTH,
                Dimension.ANSWER, Dimension.VERSION);
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        return tallies.of(by.ofStep, by.grouped, question.ofSteps()).stream().filter(cell -> by != Dimension.VERSION || by.key(cell) != null).map(cell -> {
            String key = by.key(cell);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(by.word(), key);
            COUNTS.forEach((count, cause) -> {
                row.put(count, cause == Cause.ANSWERED ? cell.count() : cell.sum(count));
                row.put(count + "Query", question.steps(by.filter(key), cause));
            });
            Stat.read(cell, row);
            return row;
        }).sorted(FileTimes.byKey(by)).toList();
    }

    private static final Map<String, Cause> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("steps", Cause.ANSWERED);
        COUNTS.put("silent", Cause.SILENT);
        COUNTS.put("late", Cause.LATE);
        COUNTS.put("passedOn", Cause.PASSED_ON);
        COUNTS.put("changed", Cause.CHANGED);
    }
}
