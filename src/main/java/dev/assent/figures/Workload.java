package dev.assent.figures;

import dev.assent.register.Register;
import dev.assent.register.Sql;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies have before them now. */
@Component
class Workload implements Section {
    private final JdbcClient jdbc;
    private final Register register;

    Workload(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    @Override
    public String name() {
        return "workload";
    }

    @Override
    public List<Dimension> by() {
        return List.of(Dimension.AGENCY, Dimension.KIND, Dimension.SETUP);
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        Map<String, Object> values = new HashMap<>();
        String where = new Question(without(question.said()), question.viewer()).steps(values);
        values.put("now", Sql.time(register.now()));
        return jdbc.sql("select " + by.ofStep + " as grouped, count(*) as steps, sum(case when s.deadline < :now then 1 else 0 end) as overdue, min(s.asked_at) as oldest"
                + " from register.figure_step s where s.ended_at is null and " + where + " group by " + by.ofStep + " order by 3 desc, 2 desc, 1").params(values)
                .query((result, i) -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put(by.word(), result.getString("grouped"));
                    row.put("openSteps", result.getLong("steps"));
                    row.put("overdueSteps", result.getLong("overdue"));
                    row.put("oldest", Sql.instant(result, "oldest"));
                    return row;
                }).list();
    }

    // what is open has no month and has not come to anything
    private static Map<String, String> without(Map<String, String> said) {
        Map<String, String> open = new HashMap<>(said);
        open.keySet().removeAll(List.of("from", "to", "cause", "category"));
        return open;
    }
}
