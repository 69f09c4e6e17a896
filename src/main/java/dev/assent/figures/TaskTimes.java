package dev.assent.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where files wait: how long tasks lay before somebody took them, and how long they were worked on, in working days. Of agencies, never of persons. */
@Component
class TaskTimes implements Section {
    private static final String DAYS = "cast(percentile_cont(%s) within group (order by s.%s_hours) / 24 as numeric(12, 1))";
    private final JdbcClient jdbc;

    TaskTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        Map<String, Object> values = new HashMap<>();
        String where = question.tasks(values);
        return jdbc.sql("select " + by.ofStep + " as grouped, sum(case when s.completed then 1 else 0 end) as tasks, sum(case when s.taken_at is null then 1 else 0 end) as untaken, "
                + DAYS.formatted("0.5", "waiting") + " as median_waiting, " + DAYS.formatted("0.9", "waiting") + " as p90_waiting, " + DAYS.formatted("0.5", "working")
                + " as median_working, " + DAYS.formatted("0.9", "working") + " as p90_working, cast(100 * sum(s.waiting_hours) / nullif(sum(s.waiting_hours + s.working_hours), 0)"
                + " as numeric(12, 1)) as share from register.figure_task s where " + where + " group by " + by.ofStep + " order by sum(s.waiting_hours) desc, 1").params(values)
                .query((result, i) -> row(result, question, by)).list();
    }

    private static Map<String, Object> row(ResultSet result, Question question, Dimension by) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        String key = result.getString("grouped");
        row.put(by.word(), key);
        row.put("tasks", result.getLong("tasks"));
        row.put("tasksQuery", question.tasks(by.filter(key), Cause.COMPLETED));
        row.put("untaken", result.getLong("untaken"));
        row.put("untakenQuery", question.tasks(by.filter(key), Cause.UNTAKEN));
        row.put("medianWaiting", result.getBigDecimal("median_waiting"));
        row.put("p90Waiting", result.getBigDecimal("p90_waiting"));
        row.put("medianWorking", result.getBigDecimal("median_working"));
        row.put("p90Working", result.getBigDecimal("p90_working"));
        row.put("waitingShare", result.getBigDecimal("share"));
        return row;
    }
}
