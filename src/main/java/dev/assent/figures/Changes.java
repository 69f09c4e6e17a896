package dev.assent.figures;

import dev.assent.replica.Reads;
import dev.assent.tally.Tallies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What changed since a table or a model changed: its last version against the one before it. None without enough files or steps in both. */
@Component
class Changes implements Section {
    private static final int PLACES = 3;
    private static final String TABLES = "select s.asked_by as what, s.version as version, min(s.asked_at) as since from register.figure_step s"
            + " where s.asked_by in (:several) and s.version is not null and %s and %s group by s.asked_by, s.version having count(*) >= " + Findings.ENOUGH + " order by 1, 3, 2";
    // the model of the setup itself; blocks are deployed together with it
    private static final String MODELS = "select d.KEY_ as what, cast(d.VERSION_ as varchar(16)) as version, min(p.START_TIME_) as since from register.figure_file f"
            + " join ACT_HI_PROCINST p on p.BUSINESS_KEY_ = f.file_number join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_ and d.KEY_ = f.setup where f.decided and f.setup in (:several) and %s"
            + " group by d.KEY_, d.VERSION_ having count(*) >= " + Findings.ENOUGH + " order by 1, d.VERSION_";
    private final Reads reads;
    private final Tallies tallies;

    Changes(Reads reads, Tallies tallies) {
        this.reads = reads;
        this.tallies = tallies;
    }

    private record Version(String what, String name) {
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        values.put("several", tables(question));
        String steps = TABLES.formatted(Cause.ANSWERED.ofStep, question.steps(values));
        pairs(steps, values).forEach(pair -> compare(rows, question, pair, "table", List.of(Measure.STEP_TIME, Measure.SHARE_SILENT, Measure.SHARE_ON_TIME)));
        Map<String, Object> ofFiles = new HashMap<>();
        ofFiles.put("several", models());
        String files = MODELS.formatted(question.files(ofFiles));
        pairs(files, ofFiles).forEach(pair -> compare(rows, question, pair, "model", List.of(Measure.FILE_TIME, Measure.SHARE_SILENT, Measure.SHARE_ON_TIME)));
        return rows;
    }

    /** Those that have had steps asked in two versions or more. */
    private List<String> tables(Question question) {
        return tallies.of(Tallied.STEPS_BY_VERSION, List.of("table", "version"), question.ofSteps()).stream().filter(cell -> !cell.keys().contains(null) && cell.count() >= Findings.ENOUGH)
                .collect(Collectors.groupingBy(cell -> cell.key(0), Collectors.counting())).entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey).toList();
    }

    /** Models that have two versions or more. */
    private List<String> models() {
        return reads.client().sql("select d.KEY_ from ACT_RE_PROCDEF d group by d.KEY_ having count(*) > 1").query(String.class).list();
    }

    /** The last two versions of each, where both have enough. */
    private List<List<Version>> pairs(String sql, Map<String, Object> values) {
        if (List.of().equals(values.get("several"))) {
            return List.of();
        }
        Map<String, List<Version>> all = new LinkedHashMap<>();
        reads.client().sql(sql).params(values).query(row -> {
            all.computeIfAbsent(row.getString("what"), what -> new ArrayList<>()).add(new Version(row.getString("what"), row.getString("version")));
        });
        return all.values().stream().filter(versions -> versions.size() > 1).map(versions -> versions.subList(versions.size() - 2, versions.size())).toList();
    }

    private void compare(List<Map<String, Object>> rows, Question question, List<Version> pair, String kind, List<Measure> measures) {
        for (Measure measure : measures) {
            Measure.Sample before = measure.of(reads.client(), question.with(filter(kind, pair.get(0))));
            Measure.Sample after = measure.of(reads.client(), question.with(filter(kind, pair.get(1))));
            if (before.enough() && after.enough()) {
                Comparison compared = before.days() == null ? Comparison.shares(before.some(), before.count(), after.some(), after.count())
                        : Comparison.medians(before.days(), after.days());
                rows.add(row(pair, measure, before, after, compared));
            }
        }
    }

    private static Map<String, String> filter(String kind, Version version) {
        return kind.equals("model") ? Map.of("model", version.what() + " " + version.name()) : Map.of("table", version.what(), "version", version.name());
    }

    private static Map<String, Object> row(List<Version> pair, Measure measure, Measure.Sample before, Measure.Sample after, Comparison compared) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("change", pair.get(0).what() + " " + pair.get(0).name() + " / " + pair.get(1).name());
        row.put("measure", measure.name());
        row.put("finding", measure.finding(compared));
        row.put("before", rounded(compared.before(), 1));
        row.put("countBefore", before.count());
        row.put("countBeforeQuery", before.query());
        row.put("after", rounded(compared.after(), 1));
        row.put("countAfter", after.count());
        row.put("countAfterQuery", after.query());
        row.put("chance", rounded(compared.chance(), PLACES));
        return row;
    }

    private static BigDecimal rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }
}
