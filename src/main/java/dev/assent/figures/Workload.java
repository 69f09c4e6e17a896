package dev.assent.figures;

import dev.assent.register.Sql;
import dev.assent.replica.Reads;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What agencies have before them now. */
@Component
class Workload implements Section {
    private final Reads reads;

    Workload(Reads reads) {
        this.reads = reads;
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
    public List<Map<String, Object>> rows(Question asked, Dimension by) {
        Question question = asked.ofNow();
        Map<String, Object> values = new HashMap<>();
        String where = question.steps(values);
        String grouped = "s." + by.grouped.get(0);
        return reads.client().sql("select " + grouped + " as grouped, count(*) as steps, sum(case when s.deadline < :now then 1 else 0 end) as overdue, min(s.asked_at) as oldest"
                + " from register.figure_step s where s.ended_at is null and " + where + " group by " + grouped + " order by 3 desc, 2 desc, 1").params(values)
                .query((result, i) -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    String key = result.getString("grouped");
                    row.put(by.word(), key);
                    row.put("openSteps", result.getLong("steps"));
                    row.put("openStepsQuery", question.steps(by.filter(key), Cause.UNANSWERED));
                    row.put("overdueSteps", result.getLong("overdue"));
                    row.put("overdueStepsQuery", question.steps(by.filter(key), Cause.OVERDUE));
                    row.put("oldest", Sql.instant(result, "oldest"));
                    return row;
                }).list();
    }
}
