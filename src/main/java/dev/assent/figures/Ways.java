package dev.assent.figures;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways that files really took, those most of them took first; each can be looked at on the model of its setup. None without enough files. */
@Component
class Ways implements Section {
    private static final int MOST = 500;
    private final JdbcClient jdbc;

    Ways(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "ways";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        Map<String, Object> values = new HashMap<>();
        String where = question.files(values);
        long all = jdbc.sql("select count(*) from register.figure_file f where " + where).params(values).query(Long.class).single();
        return all < Findings.ENOUGH ? List.of() : jdbc.sql("select w.*, (select d.ID_ from ACT_RE_PROCDEF d where d.KEY_ = w.setup order by d.VERSION_ desc limit 1) as model from ("
                + "select f.setup, f.way, count(*) as files, cast(percentile_cont(0.5) within group (order by f.net_working) as numeric(12, 1)) as median"
                + " from register.figure_file f where " + where + " group by f.setup, f.way) w order by w.files desc, w.setup, w.way limit " + MOST).params(values)
                .query((result, i) -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("setup", result.getString("setup"));
                    row.put("way", result.getString("way"));
                    row.put("files", result.getLong("files"));
                    row.put("filesQuery", question.query(Map.of("setup", result.getString("setup"), "way", result.getString("way"))));
                    row.put("share", FileTimes.share(result.getLong("files"), all));
                    row.put("medianNetWorking", result.getBigDecimal("median"));
                    row.put("model", result.getString("model"));
                    return row;
                }).list();
    }
}
