package dev.assent.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a manager asks next: steps that never changed anything, limits that are always or never met. None without enough of them. */
@Component
class Findings implements Section {
    /** Of fewer nothing is said. */
    static final int ENOUGH = 20;
    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        Map<String, Object> values = new HashMap<>();
        String where = question.steps(values);
        List<Map<String, Object>> rows = new ArrayList<>();
        jdbc.sql("select s.setup, s.agency, s.kind, count(*) as steps, sum(case when s.changed is null then 1 else 0 end) as undecided, sum(case when s.changed then 1 else 0 end) as changed,"
                + " sum(case when s.silent or s.late then 1 else 0 end) as missed from register.figure_step s where " + Cause.ANSWERED.ofStep + " and " + where
                + " group by s.setup, s.agency, s.kind having count(*) >= " + ENOUGH + " order by 4 desc, 1, 2, 3").params(values).query(result -> {
                    long steps = result.getLong("steps");
                    Map<String, String> which = Map.of("setup", result.getString("setup"), "agency", result.getString("agency"), "kind", result.getString("kind"));
                    if (result.getLong("changed") == 0 && steps - result.getLong("undecided") >= ENOUGH) {
                        rows.add(row("NEVER_CHANGED", which, steps - result.getLong("undecided"), question.steps(which, Cause.JUDGED)));
                    }
                    if (result.getLong("missed") == 0 || result.getLong("missed") == steps) {
                        rows.add(row(result.getLong("missed") == 0 ? "ALWAYS_MET" : "NEVER_MET", which, steps, question.steps(which, Cause.ANSWERED)));
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
