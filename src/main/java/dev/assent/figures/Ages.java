package dev.assent.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Open files by age: how many are late, have missed a target, or will probably miss it. */
@Component
class Ages implements Section {
    private final Prospects prospects;

    Ages(Prospects prospects) {
        this.prospects = prospects;
    }

    @Override
    public String name() {
        return "ages";
    }

    @Override
    public List<Dimension> by() {
        return List.of(Dimension.AGE);
    }

    @Override
    public List<Map<String, Object>> rows(Question asked, Dimension by) {
        Question question = asked.ofNow();
        Instant now = question.now();
        List<Prospect> all = prospects.of(question);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Age age : Age.values()) {
            List<Prospect> files = all.stream().filter(file -> Age.of(file.age().grossWorking()) == age).toList();
            Map<String, String> which = Map.of("of", Question.OPEN, "age", age.word);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("age", age.word);
            row.put("files", (long) files.size());
            row.put("filesQuery", question.query(which));
            put(row, "lateNow", files, file -> file.late(now), question.because(which, Cause.LATE_NOW));
            put(row, "past1", files, file -> file.past(1, now), question.because(which, Cause.PAST_1));
            put(row, "probably1", files, file -> file.due(1).filter(Prospect.Due::probablyMissed).isPresent(), question.because(which, Cause.PROBABLY_1));
            put(row, "past2", files, file -> file.past(2, now), question.because(which, Cause.PAST_2));
            put(row, "probably2", files, file -> file.due(2).filter(Prospect.Due::probablyMissed).isPresent(), question.because(which, Cause.PROBABLY_2));
            rows.add(row);
        }
        return rows;
    }

    private static void put(Map<String, Object> row, String column, List<Prospect> files, Predicate<Prospect> which, String query) {
        row.put(column, files.stream().filter(which).count());
        row.put(column + "Query", query);
    }
}
