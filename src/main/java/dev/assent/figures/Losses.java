package dev.assent.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What cost time or led to nothing: how many files, and how many days. */
@Component
class Losses implements Section {
    private static final Map<Cause, String> DAYS = Map.of(Cause.INCOMPLETE, "incomplete", Cause.STOPPED, "stopped");
    private static final List<Cause> CAUSES = List.of(Cause.INCOMPLETE, Cause.STOPPED, Cause.QUESTIONS, Cause.SENT_BACK, Cause.ESCALATED, Cause.CONFLICT, Cause.FORCED);
    private final JdbcClient jdbc;

    Losses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "losses";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder select = new StringBuilder("select count(*) as files");
        CAUSES.forEach(cause -> select.append(", coalesce(sum(case when ").append(cause.ofFile).append(" then 1 else 0 end), 0) as ").append(cause));
        DAYS.values().forEach(days -> select.append(", coalesce(sum(f.%1$s_working), 0) as %1$s_working, coalesce(sum(f.%1$s_calendar), 0) as %1$s_calendar".formatted(days)));
        String where = " from register.figure_file f where " + question.files(values);
        List<Map<String, Object>> rows = new ArrayList<>();
        jdbc.sql(select + where).params(values).query(result -> {
            for (Cause cause : CAUSES) {
                Map<String, Object> row = row(cause.name(), result.getLong(cause.name()), result.getLong("files"), question.because(Map.of(), cause));
                if (DAYS.containsKey(cause)) {
                    row.put("daysWorking", result.getLong(DAYS.get(cause) + "_working"));
                    row.put("daysCalendar", result.getLong(DAYS.get(cause) + "_calendar"));
                }
                rows.add(row);
            }
        });
        long files = jdbc.sql("select count(*)" + where).params(values).query(Long.class).single();
        jdbc.sql("select f.outcome, count(*) as files" + where + " and not f.decided group by f.outcome order by f.outcome").params(values)
                .query(result -> {
                    rows.add(row(result.getString("outcome"), result.getLong("files"), files, question.query(Map.of("outcome", result.getString("outcome")))));
                });
        return rows;
    }

    private static Map<String, Object> row(String cause, long some, long all, String query) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("cause", cause);
        row.put("files", some);
        row.put("filesQuery", query);
        row.put("share", FileTimes.share(some, all));
        return row;
    }
}
