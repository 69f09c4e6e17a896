package dev.assent.figures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long agencies and bodies took, how often they were silent, late, or put before somebody higher. Of agencies, never of persons. */
@Component("stepFigures")
class StepTimes implements Section {
    private final JdbcClient jdbc;

    StepTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        Map<String, Object> values = new HashMap<>();
        String where = by.joinStep + " where " + Cause.ANSWERED.ofStep + " and " + question.steps(values) + (by == Dimension.VERSION ? " and s.asked_by is not null and s.version is not null" : "");
        return jdbc.sql("select " + by.ofStep + " as grouped, count(*) as steps, sum(case when s.silent then 1 else 0 end) as silent, sum(case when s.late then 1 else 0 end) as late,"
                + " sum(case when s.passed_on then 1 else 0 end) as passed_on, sum(case when s.changed then 1 else 0 end) as changed, " + Stat.columns("s")
                + " from register.figure_step s" + where + " group by " + by.ofStep + " order by 1").params(values).query((result, i) -> {
                    String key = result.getString("grouped");
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put(by.word(), key);
                    for (Map.Entry<String, Cause> count : COUNTS.entrySet()) {
                        row.put(count.getKey(), result.getLong(count.getKey().equals("passedOn") ? "passed_on" : count.getKey()));
                        row.put(count.getKey() + "Query", question.steps(by.filter(key), count.getValue()));
                    }
                    Stat.read(result, row);
                    return row;
                }).list();
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
