package dev.assent.figures;

import dev.assent.register.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one person has completed: for this person, and for the head of the agency for which it was done. There is no question of two persons at once. */
@Component
class OwnTasks {
    /**
     * Whose tasks are asked for.
     *
     * @param agencies for which they were done; null: all, where it is one's own
     */
    record Whose(String person, List<String> agencies) {
        private String condition(Map<String, Object> values) {
            values.put("person", person);
            values.put("agencies", agencies == null ? List.of("") : agencies);
            return "k.done_by = :person" + (agencies == null ? "" : " and k.agency in (:agencies)");
        }
    }

    private static final String LATE = "k.due_at < k.ended_at";
    private final JdbcClient jdbc;

    OwnTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who has completed a task for these agencies, by name and without a figure. */
    List<String> people(List<String> agencies) {
        return agencies.isEmpty() ? List.of() : jdbc.sql("select distinct done_by from register.figure_task where agency in (:agencies) and done_by is not null order by 1")
                .param("agencies", agencies).query(String.class).list();
    }

    /** @param by step or month */
    List<Map<String, Object>> rows(Whose whose, Map<String, String> said, Dimension by) {
        Map<String, Object> values = new HashMap<>();
        String grouped = by == Dimension.MONTH ? "k.ended_month" : "k.step";
        return jdbc.sql("select " + grouped + " as grouped, count(*) as tasks, sum(case when " + LATE + " then 1 else 0 end) as late,"
                + " cast(percentile_cont(0.5) within group (order by round(k.working_hours, 0)) / 24 as numeric(12, 1)) as half,"
                + " cast(percentile_cont(0.9) within group (order by round(k.working_hours, 0)) / 24 as numeric(12, 1)) as most from register.figure_task k where "
                + where(whose, said, values) + " group by " + grouped + " order by 1").params(values).query((result, i) -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put(by.word(), result.getString("grouped"));
                    row.put("tasks", result.getLong("tasks"));
                    row.put("afterLimit", result.getLong("late"));
                    row.put("medianWorking", result.getBigDecimal("half"));
                    row.put("p90Working", result.getBigDecimal("most"));
                    return row;
                }).list();
    }

    /**
     * The tasks one by one, the newest first.
     *
     * @param after id of the last one of the page before; null: the first page
     */
    List<Map<String, Object>> tasks(Whose whose, Map<String, String> said, String after, int most) {
        Map<String, Object> values = new HashMap<>();
        String where = where(whose, said, values);
        values.put("most", most);
        String beyond = "";
        if (after != null) {
            values.put("after", after);
            // the last one must be among them
            beyond = " join (select k.id, k.ended_at from register.figure_task k where k.id = :after and " + where + ") a"
                    + " on k.ended_at < a.ended_at or k.ended_at = a.ended_at and k.id > a.id";
        }
        return jdbc.sql("select k.*, case when " + LATE + " then true else false end as late, cast(k.working_hours / 24 as numeric(12, 1)) as days from register.figure_task k"
                + beyond + " where " + where + " order by k.ended_at desc, k.id limit :most").params(values).query((row, i) -> task(row)).list();
    }

    private static String where(Whose whose, Map<String, String> said, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(whose.condition(values));
        Map.of("step", "k.step =", "from", "k.ended_month >=", "to", "k.ended_month <=").forEach((name, condition) -> {
            if (said.containsKey(name)) {
                where.append(" and ").append(condition).append(" :").append(name);
                values.put(name, said.get(name));
            }
        });
        return where.append("true".equals(said.get("late")) ? " and " + LATE : "").toString();
    }

    private static Map<String, Object> task(ResultSet result) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", result.getString("file_number"));
        row.put("step", result.getString("step"));
        row.put("ended", Sql.instant(result, "ended_at"));
        row.put("inHand", result.getBigDecimal("days"));
        row.put("overdue", result.getBoolean("late"));
        row.put("task", result.getString("id"));
        return row;
    }
}
