package dev.assent.figures;

import dev.assent.calendar.Unit;
import dev.assent.register.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long files of a setup and activity took that were decided in the last twelve months, as far as the viewer may know. */
final class Experience {
    private static final Duration LOOKED_BACK = Duration.ofDays(365);
    private static final int WHOLE = 100;
    /** Of other units no days were kept to compare. */
    private static final Set<Unit> COUNTED = Set.of(Unit.WORKING_DAYS, Unit.CALENDAR_DAYS);
    private final JdbcClient jdbc;
    private final Viewer viewer;
    private final Instant now;
    private final Map<String, Map<List<String>, NavigableMap<Integer, Long>>> known = new HashMap<>();

    Experience(JdbcClient jdbc, Viewer viewer, Instant now) {
        this.jdbc = jdbc;
        this.viewer = viewer;
        this.now = now;
    }

    /** When a target is due, and how likely it is missed by a file that has been open for so long. */
    Prospect.Due due(FileFacts.File file, Target target, Days age, Instant at) {
        boolean open = !at.isBefore(now) && COUNTED.contains(target.limit().unit());
        NavigableMap<Integer, Long> took = !open ? new TreeMap<>() : times(column(target)).getOrDefault(List.of(file.setup(), file.activity()), new TreeMap<>());
        long comparable = sum(took.tailMap(open ? days(age, target) : 0, true));
        long longer = open ? sum(took.tailMap(target.limit().amount(), false)) : 0;
        return new Prospect.Due(target.number(), at, comparable < Findings.ENOUGH ? null : (int) Math.round(1.0 * WHOLE * longer / comparable), comparable);
    }

    private static int days(Days age, Target target) {
        boolean working = target.limit().unit() == Unit.WORKING_DAYS;
        int days = target.net() ? working ? age.netWorking() : age.netCalendar() : working ? age.grossWorking() : age.grossCalendar();
        // where a stop is open the day of the limit may be passed by the count and not by the deadline
        return Math.min(days, target.limit().amount());
    }

    private static String column(Target target) {
        return (target.net() ? "net" : "gross") + (target.limit().unit() == Unit.WORKING_DAYS ? "_working" : "_calendar");
    }

    private Map<List<String>, NavigableMap<Integer, Long>> times(String column) {
        return known.computeIfAbsent(column, any -> {
            Map<String, Object> values = new HashMap<>();
            String mayKnow = viewer.files("f", values);
            values.put("since", Sql.time(now.minus(LOOKED_BACK)));
            Map<List<String>, NavigableMap<Integer, Long>> all = new HashMap<>();
            jdbc.sql("select f.setup, f.activity, f." + column + " as days, count(*) as files from register.figure_file f where f.decided and f.ended_at >= :since and " + mayKnow
                    + " group by f.setup, f.activity, f." + column).params(values).query(row -> {
                        all.computeIfAbsent(List.of(row.getString("setup"), row.getString("activity")), key -> new TreeMap<>()).put(row.getInt("days"), row.getLong("files"));
                    });
            return all;
        });
    }

    private static long sum(Map<Integer, Long> files) {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }
}
