package dev.assent.figures;

import dev.assent.calendar.Unit;
import dev.assent.tally.Cell;
import dev.assent.tally.Spread;
import dev.assent.tally.Tallies;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How long files of a setup and activity took that were decided in this month or the twelve before it, as far as the viewer may know. */
final class Experience {
    private static final int LOOKED_BACK = 12;
    private static final int WHOLE = 100;
    /** Of other units no days were kept to compare. */
    private static final Set<Unit> COUNTED = Set.of(Unit.WORKING_DAYS, Unit.CALENDAR_DAYS);
    private final Tallies tallies;
    private final Viewer viewer;
    private final Instant now;
    private Map<List<String>, Cell> known;

    Experience(Tallies tallies, Viewer viewer, Instant now) {
        this.tallies = tallies;
        this.viewer = viewer;
        this.now = now;
    }

    /** When a target is due, and how likely it is missed by a file that has been open for so long. */
    Prospect.Due due(FileFacts.File file, Target target, Days age, Instant at) {
        boolean open = !at.isBefore(now) && COUNTED.contains(target.limit().unit());
        Cell took = open ? times().get(List.of(file.setup(), file.activity())) : null;
        Spread spread = took == null ? new Spread() : took.spread(kind(target));
        long comparable = spread.longer(days(age, target) - 1);
        long longer = spread.longer(target.limit().amount());
        return new Prospect.Due(target.number(), at, comparable < Findings.ENOUGH ? null : (int) Math.round(1.0 * WHOLE * longer / comparable), comparable);
    }

    private static int days(Days age, Target target) {
        boolean working = target.limit().unit() == Unit.WORKING_DAYS;
        int days = target.net() ? working ? age.netWorking() : age.netCalendar() : working ? age.grossWorking() : age.grossCalendar();
        // where a stop is open the day of the limit may be passed by the count and not by the deadline
        return Math.min(days, target.limit().amount());
    }

    private static String kind(Target target) {
        return (target.net() ? "net" : "gross") + (target.limit().unit() == Unit.WORKING_DAYS ? "Working" : "Calendar");
    }

    /** Asked when a file first needs it, of whole months. */
    private Map<List<String>, Cell> times() {
        if (known == null) {
            Question question = new Question(Map.of("from", YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(LOOKED_BACK).toString()), viewer, now);
            known = tallies.of(Tallied.FILES, List.of("setup", "activity"), question.ofFiles()).stream().collect(Collectors.toMap(Cell::keys, cell -> cell));
        }
        return known;
    }
}
