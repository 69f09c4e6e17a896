package dev.assent.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changed since a table changed: the times of the steps that its last version had asked against those of the one before it, and
 * whether the difference is more than chance (Mann and Whitney, two-sided, 5 percent).
 */
@Component
class Versions {
    private static final double CHANCE = 0.05;
    /** The newest of each version are enough to tell. */
    private static final int MOST = 2000;
    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Version(String table, String name) {
    }

    List<Map<String, Object>> rows(Question question) {
        Map<String, Object> values = new HashMap<>();
        String where = question.steps(values);
        Map<String, List<Version>> tables = new LinkedHashMap<>();
        jdbc.sql("select s.asked_by, s.version, min(s.asked_at) as first_asked from register.figure_step s where s.asked_by is not null and s.version is not null and "
                + Cause.ANSWERED.ofStep + " and " + where + " group by s.asked_by, s.version having count(*) >= " + Findings.ENOUGH + " order by 1, 3").params(values)
                .query(result -> {
                    tables.computeIfAbsent(result.getString("asked_by"), table -> new ArrayList<>()).add(new Version(result.getString("asked_by"), result.getString("version")));
                });
        List<Map<String, Object>> rows = new ArrayList<>();
        tables.values().stream().filter(versions -> versions.size() > 1).forEach(versions -> rows.add(compared(versions.get(versions.size() - 2),
                versions.get(versions.size() - 1), where, values, question)));
        return rows;
    }

    private Map<String, Object> compared(Version before, Version after, String where, Map<String, Object> values, Question question) {
        double[] old = days(before, where, values);
        double[] now = days(after, where, values);
        double chance = new MannWhitneyUTest().mannWhitneyUTest(old, now);
        double difference = mean(now) - mean(old);
        String finding = chance >= CHANCE || difference == 0 ? "NO_DIFFERENCE" : difference < 0 ? "FASTER" : "SLOWER";
        Map<String, Object> row = Findings.row(finding, Map.of(), now.length, question.query(Map.of("version", after.name())));
        row.put("version", after.table() + " " + before.name() + " / " + after.name());
        row.put("evidence", "n %d / %d, %.1f / %.1f, p = %.3f".formatted(old.length, now.length, mean(old), mean(now), chance));
        return row;
    }

    private double[] days(Version version, String where, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("askedBy", version.table());
        all.put("inVersion", version.name());
        return jdbc.sql("select s.net_working from register.figure_step s where s.asked_by = :askedBy and s.version = :inVersion and " + Cause.ANSWERED.ofStep + " and " + where
                + " order by s.asked_at desc limit " + MOST).params(all).query(Integer.class).list().stream().mapToDouble(Integer::doubleValue).toArray();
    }

    private static double mean(double[] days) {
        return Arrays.stream(days).average().orElse(0);
    }
}
