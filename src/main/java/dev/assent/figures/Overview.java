package dev.assent.figures;

import dev.assent.replica.Reads;
import dev.assent.tally.Cell;
import dev.assent.tally.Tallies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a manager sees first: shares on time by target, the time of a file in the middle, what is open, late, halted. */
@Component
class Overview implements Section {
    private final Reads reads;
    private final Tallies tallies;
    private final FileTimes times;
    private final CountedFiles counted;

    Overview(Reads reads, Tallies tallies, CountedFiles counted) {
        this.reads = reads;
        this.tallies = tallies;
        this.times = new FileTimes(tallies);
        this.counted = counted;
    }

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        List<Map<String, Object>> rows = new ArrayList<>(targets(question));
        Map<String, Object> all = times.rows(question, Dimension.ALL).stream().findFirst().orElse(Map.of());
        rows.add(row("DECIDED", all.getOrDefault("files", 0L), question.because(Map.of(), Cause.DECIDED)));
        for (String kind : List.of("median", "mean", "p90")) {
            rows.add(row(kind.toUpperCase() + "_NET_WORKING", all.get(kind + "NetWorking"), null));
            rows.add(row(kind.toUpperCase() + "_GROSS_WORKING", all.get(kind + "GrossWorking"), null));
        }
        Map<String, Object> values = new HashMap<>();
        Question now = question.ofNow();
        reads.client().sql("select count(*) as files, coalesce(sum(case when " + Cause.LATE_NOW.ofOpen + " then 1 else 0 end), 0) as late, coalesce(sum(case when "
                + Cause.HALTED_NOW.ofOpen + " then 1 else 0 end), 0) as halted from register.license_file l where " + now.open(values))
                .params(values).query(result -> {
                    Map<String, String> open = Map.of("of", Question.OPEN);
                    rows.add(row("OPEN", result.getLong("files"), now.query(open)));
                    rows.add(row("LATE", result.getLong("late"), now.because(open, Cause.LATE_NOW)));
                    rows.add(row("HALTED", result.getLong("halted"), now.because(open, Cause.HALTED_NOW)));
                });
        if (question.viewer().all() && counted.howMany() > 0) {
            rows.add(row("UNCOUNTED", counted.howMany(), null));
        }
        return rows;
    }

    private List<Map<String, Object>> targets(Question question) {
        return tallies.of(Tallied.TARGETS, List.of("target", "promised", "amount", "unit", "counted"), question.ofFiles()).stream()
                .sorted(Comparator.comparing((Cell cell) -> number(cell, 0)).thenComparing(cell -> -cell.count()).thenComparing(cell -> number(cell, 2))).map(cell -> {
                    long target = number(cell, 0);
                    Map<String, Object> row = row("ON_TIME", FileTimes.share(cell.sum("met"), cell.count()),
                            target > 2 ? null : question.because(Map.of(), target == 1 ? Cause.MISSED_1 : Cause.MISSED_2));
                    row.put("target", target);
                    row.put("promised", number(cell, 1));
                    row.put("amount", number(cell, 2));
                    row.put("files", cell.count());
                    row.put("met", cell.sum("met"));
                    row.put("unit", cell.key(3));
                    row.put("counted", cell.key(4));
                    return row;
                }).toList();
    }

    private static long number(Cell cell, int place) {
        return Long.parseLong(cell.key(place));
    }

    private static Map<String, Object> row(String figure, Object value, String query) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("figure", figure);
        row.put("value", value);
        row.put("valueQuery", query);
        return row;
    }
}
