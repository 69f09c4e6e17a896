package dev.assent.figures;

import dev.assent.tally.Cell;
import dev.assent.tally.Column;
import dev.assent.tally.Spread;
import java.util.List;
import java.util.Map;

/** Median, mean and 90th percentile of the four ways to count days. */
final class Stat {
    static final int MEDIAN = 5;
    static final int P90 = 9;
    private static final List<String> DAYS = List.of("net_working", "gross_working", "net_calendar", "gross_calendar");

    private Stat() {
    }

    /** What is counted of an alias that has the days. */
    static List<Column> columns(String alias) {
        return DAYS.stream().map(days -> new Column(camel(days), alias + "." + days)).toList();
    }

    /** Adds them to a row, as medianNetWorking, meanNetWorking, p90NetWorking … */
    static void read(Cell cell, Map<String, Object> row) {
        for (String days : DAYS) {
            Spread spread = cell.spread(camel(days));
            row.put("median" + capital(camel(days)), spread.percentile(MEDIAN));
            row.put("mean" + capital(camel(days)), spread.mean());
            row.put("p90" + capital(camel(days)), spread.percentile(P90));
        }
    }

    /** As columns are called: netWorking. */
    static String camel(String days) {
        return switch (days) {
            case "net_working" -> "netWorking";
            case "gross_working" -> "grossWorking";
            case "net_calendar" -> "netCalendar";
            default -> "grossCalendar";
        };
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
