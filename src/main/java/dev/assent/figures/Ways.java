package dev.assent.figures;

import dev.assent.replica.Reads;
import dev.assent.tally.Cell;
import dev.assent.tally.Tallies;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ways that files really took, those most of them took first; each can be looked at on the model of its setup. None without enough files. */
@Component
class Ways implements Section {
    private static final int MOST = 500;
    private final Reads reads;
    private final Tallies tallies;

    Ways(Reads reads, Tallies tallies) {
        this.reads = reads;
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "ways";
    }

    @Override
    public List<Map<String, Object>> rows(Question question, Dimension by) {
        Collection<Cell> ways = tallies.of(Tallied.WAYS, List.of("setup", "way"), question.ofFiles());
        long all = ways.stream().mapToLong(Cell::count).sum();
        if (all < Findings.ENOUGH) {
            return List.of();
        }
        Map<String, String> models = new HashMap<>();
        ways.stream().map(cell -> cell.key(0)).distinct().forEach(setup -> models.put(setup, model(setup)));
        return ways.stream().sorted(Comparator.comparing((Cell cell) -> -cell.count()).thenComparing(cell -> cell.key(0)).thenComparing(cell -> cell.key(1))).limit(MOST).map(cell -> {
            String setup = cell.key(0);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("setup", setup);
            row.put("way", cell.key(1));
            row.put("files", cell.count());
            row.put("filesQuery", question.query(Map.of("setup", setup, "way", cell.key(1))));
            row.put("share", FileTimes.share(cell.count(), all));
            row.put("medianNetWorking", cell.spread("netWorking").percentile(Stat.MEDIAN));
            row.put("model", models.get(setup));
            return row;
        }).toList();
    }

    private String model(String setup) {
        return reads.client().sql("select d.ID_ from ACT_RE_PROCDEF d where d.KEY_ = ? order by d.VERSION_ desc limit 1").param(setup).query(String.class).optional().orElse(null);
    }
}
