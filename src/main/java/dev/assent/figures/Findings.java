package dev.assent.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a manager asks next: steps that never changed anything, limits that are always or never met, ways that files took. None without enough of them. */
@Component
class Findings implements Section {
    /** Of fewer nothing is said. */
    static final int ENOUGH = 20;
    private final JdbcClient jdbc;
    private final Versions versions;

    Findings(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        List<Map<String, Object>> rows = new ArrayList<>(versions.rows(question));
        rows.addAll(steps(question));
        rows.addAll(ways(question));
        return rows;
    }

    private List<Map<String, Object>> steps(Question question) {
        Map<String, Object> values = new HashMap<>();
        String where = question.steps(values);
        List<Map<String, Object>> rows = new ArrayList<>();
        jdbc.sql("select s.setup, s.agency, s.kind, count(*) as steps, sum(case when s.changed is null then 1 else 0 end) as undecided, sum(case when s.changed then 1 else 0 end) as changed,"
                + " sum(case when s.silent or s.late then 1 else 0 end) as missed from register.figure_step s where " + Cause.ANSWERED.ofStep + " and " + where
                + " group by s.setup, s.agency, s.kind having count(*) >= " + ENOUGH + " order by 4 desc, 1, 2, 3").params(values).query(result -> {
                    long steps = result.getLong("steps");
                    Map<String, String> which = Map.of("setup", result.getString("setup"), "agency", result.getString("agency"), "kind", result.getString("kind"));
                    if (result.getLong("changed") == 0 && steps - result.getLong("undecided") >= ENOUGH) {
                        rows.add(row("NEVER_CHANGED", which, steps - result.getLong("undecided"), question.because(which, Cause.DECIDED)));
                    }
                    if (result.getLong("missed") == 0 || result.getLong("missed") == steps) {
                        rows.add(row(result.getLong("missed") == 0 ? "ALWAYS_MET" : "NEVER_MET", which, steps, question.because(which, Cause.ANSWERED)));
                    }
                });
        return rows;
    }

    private List<Map<String, Object>> ways(Question question) {
        Map<String, Object> values = new HashMap<>();
        String where = question.files(values);
        long all = jdbc.sql("select count(*) from register.figure_file f where " + where).params(values).query(Long.class).single();
        return all < ENOUGH ? List.of() : jdbc.sql("select f.way, count(*) as files from register.figure_file f where " + where
                + " group by f.way order by count(*) desc, f.way limit 10").params(values).query((result, i) -> {
                    Map<String, Object> row = row("WAY", Map.of("way", result.getString("way")), result.getLong("files"), question.query(Map.of("way", result.getString("way"))));
                    row.put("share", FileTimes.share(result.getLong("files"), all));
                    return row;
                }).list();
    }

    static Map<String, Object> row(String finding, Map<String, String> which, long files, String query) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("finding", finding);
        List.of("setup", "agency", "kind", "way").forEach(column -> row.put(column, which.get(column)));
        row.put("files", files);
        row.put("filesQuery", query);
        return row;
    }
}
