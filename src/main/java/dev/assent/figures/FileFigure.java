package dev.assent.figures;

import dev.assent.calendar.WorkingDays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file that has ended, and its time.
 *
 * @param forced objections that were overruled whole, without a condition, on a file that was granted whole
 * @param targets what was promised, and whether it was kept
 */
record FileFigure(FileFacts.File file, Instant endedAt, boolean decided, Days days, Days incomplete, Days stopped, int questions, int sentBack, int rungs,
        boolean conflict, int forced, String way, Map<Target, Boolean> targets, List<String> categories) {
    private static final int LONGEST_WAY = 60;

    static FileFigure of(FileFacts facts, WorkingDays calendar, List<Target> targets) {
        FileFacts.File file = facts.file();
        FileFacts.Decided decided = facts.ended();
        Instant end = decided == null ? file.closedAt() : decided.at();
        List<Asked> asked = facts.asked();
        List<Mark> marks = facts.marks();
        Map<Target, Boolean> kept = new LinkedHashMap<>();
        if (decided != null) {
            targets.forEach(target -> kept.put(target, target.met(calendar, file.receivedAt(), end, facts.waitedFor())));
        }
        long objections = asked.stream().filter(Asked::objects).count();
        boolean forced = decided != null && !decided.conditional() && file.standing().equals("GRANTED") && objections > 0 && facts.overruled();
        return new FileFigure(file, end, decided != null, Days.between(calendar, file.receivedAt(), end, facts.waitedFor()),
                Days.between(calendar, file.receivedAt(), end, facts.incomplete()), Days.between(calendar, file.receivedAt(), end, facts.stops().ofFile()),
                count(marks, Mark.QUESTION), count(marks, Mark.SENT_BACK), (int) asked.stream().filter(each -> each.kind().equals(Asked.ESCALATION)).count(),
                objections > 0 && asked.stream().anyMatch(Asked::consents), forced ? (int) objections : 0, way(asked, marks, file.standing()), kept, facts.categories());
    }

    private static int count(List<Mark> marks, String name) {
        return (int) marks.stream().filter(mark -> mark.name().equals(name)).count();
    }

    private static String way(List<Asked> asked, List<Mark> marks, String end) {
        List<String> way = new ArrayList<>();
        Stream.concat(asked.stream().map(Asked::mark), marks.stream()).sorted(Comparator.comparing(Mark::at).thenComparing(Mark::name)).map(Mark::name)
                .filter(name -> way.size() < LONGEST_WAY).forEach(name -> {
                    if (way.isEmpty() || !way.get(way.size() - 1).equals(name)) {
                        way.add(name);
                    }
                });
        way.add(end);
        return String.join(" > ", way);
    }
}
