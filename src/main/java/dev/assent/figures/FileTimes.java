package dev.assent.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long files took to be decided, and which share of them on time. */
@Component
class FileTimes implements Section {
    private final JdbcClient jdbc;

    FileTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "times";
    }

    @Override
    public List<Dimension> by() {
        return List.of(Dimension.SETUP, Dimension.ACTIVITY, Dimension.CATEGORY, Dimension.DESTINATION, Dimension.AGENCY, Dimension.MONTH, Dimension.OUTCOME, Dimension.ALL);
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        Map<String, Object> values = new HashMap<>();
        String where = by.joinFile + " where f.decided and " + question.files(values) + (by == Dimension.AGENCY && !question.viewer().all()
                ? " and a.agency in (:headed)" : "");
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        jdbc.sql("select " + by.ofFile + " as grouped, count(*) as files, " + Stat.columns("f") + " from register.figure_file f" + where
                + " group by " + by.ofFile + " order by 1").params(values).query(result -> {
                    String key = result.getString("grouped");
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put(by.word(), key);
                    row.put("files", result.getLong("files"));
                    row.put("filesQuery", question.because(by.filter(key), Cause.DECIDED));
                    Stat.read(result, row);
                    rows.put(key, row);
                });
        jdbc.sql("select " + by.ofFile + " as grouped, t.target, count(*) as files, sum(case when t.met then 1 else 0 end) as met"
                + " from register.figure_file f join register.figure_target t on t.file_number = f.file_number" + where + " and t.target <= 2 group by " + by.ofFile
                + ", t.target order by 1, 2").params(values).query(result -> {
                    String key = result.getString("grouped");
                    int target = result.getInt("target");
                    Map<String, Object> row = rows.get(key);
                    row.put("onTime" + target, share(result.getLong("met"), result.getLong("files")));
                    row.put("missed" + target, result.getLong("files") - result.getLong("met"));
                    row.put("missed" + target + "Query", question.because(by.filter(key), target == 1 ? Cause.MISSED_1 : Cause.MISSED_2));
                });
        return List.copyOf(rows.values());
    }

    /** In percent, with one decimal; null of nothing. */
    static BigDecimal share(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
