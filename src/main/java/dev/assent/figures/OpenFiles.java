package dev.assent.figures;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Files that are open, those about to be late first: until when each meets its targets, and how likely it misses them. */
@Component
class OpenFiles implements FileSection {
    private final Prospects prospects;

    OpenFiles(Prospects prospects) {
        this.prospects = prospects;
    }

    @Override
    public String name() {
        return "open";
    }

    @Override
    public long count(Question question) {
        return prospects.of(question).size();
    }

    @Override
    public First first(Question question, int most) {
        List<Prospect> all = prospects.of(question);
        return new First(all.stream().limit(most).map(file -> row(file, question.now())).toList(), all.size());
    }

    @Override
    public List<Map<String, Object>> page(Question question, String after, int most) {
        List<Prospect> all = prospects.of(question);
        // who is not among them has no place: nothing follows
        int from = after == null ? 0 : IntStream.range(0, all.size()).filter(place -> all.get(place).file().number().equals(after)).map(place -> place + 1).findFirst().orElse(all.size());
        return all.stream().skip(from).limit(most).map(file -> row(file, question.now())).toList();
    }

    private static Map<String, Object> row(Prospect prospect, Instant now) {
        FileFacts.File file = prospect.file();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", file.number());
        row.put("setup", file.setup());
        row.put("activity", file.activity());
        row.put("destination", file.destination());
        row.put("received", file.receivedAt());
        row.put("ageWorking", prospect.age().grossWorking());
        row.put("ageNet", prospect.age().netWorking());
        for (int target = 1; target <= 2; target++) {
            Optional<Prospect.Due> due = prospect.due(target);
            row.put("due" + target, due.map(Prospect.Due::at).orElse(null));
            row.put("passed" + target, due.map(each -> each.at().isBefore(now)).orElse(null));
            row.put("likely" + target, due.map(Prospect.Due::likely).orElse(null));
        }
        row.put("comparable", prospect.dues().stream().filter(due -> due.likely() != null).map(Prospect.Due::comparable).findFirst().orElse(null));
        row.put("outerLimit", prospect.outerLimit());
        row.put("overdue", prospect.late(now));
        row.put("halted", prospect.halted());
        return row;
    }
}
