package dev.assent.figures;

import dev.assent.tally.Cell;
import dev.assent.tally.Tallies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where files wait: how long tasks lay before somebody took them, and how long they were worked on, in working days of 24 whole hours. Of agencies, never of persons. */
@Component
class TaskTimes implements Section {
    private static final BigDecimal HOURS = BigDecimal.valueOf(24);
    private final Tallies tallies;

    TaskTimes(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public List<Dimension> by() {
        return List.of(Dimension.AGENCY, Dimension.STEP, Dimension.SETUP, Dimension.ACTIVITY, Dimension.MONTH);
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        return tallies.of(Tallied.TASKS, by.grouped, question.ofTasks()).stream()
                .sorted(Comparator.comparing((Cell cell) -> -cell.sum("waiting")).thenComparing(by::key)).map(cell -> row(cell, question, by)).toList();
    }

    private static Map<String, Object> row(Cell cell, Question question, Dimension by) {
        Map<String, Object> row = new LinkedHashMap<>();
        String key = by.key(cell);
        row.put(by.word(), key);
        row.put("tasks", cell.sum("completed"));
        row.put("tasksQuery", question.tasks(by.filter(key), Cause.COMPLETED));
        row.put("untaken", cell.sum("untaken"));
        row.put("untakenQuery", question.tasks(by.filter(key), Cause.UNTAKEN));
        for (String kind : List.of("waiting", "working")) {
            String capital = kind.equals("waiting") ? "Waiting" : "Working";
            row.put("median" + capital, days(cell.spread(kind).percentile(Stat.MEDIAN)));
            row.put("p90" + capital, days(cell.spread(kind).percentile(Stat.P90)));
        }
        row.put("waitingShare", FileTimes.share(cell.sum("waiting"), cell.sum("waiting") + cell.sum("working")));
        return row;
    }

    private static BigDecimal days(BigDecimal hours) {
        return hours.divide(HOURS, 1, RoundingMode.HALF_UP);
    }
}
