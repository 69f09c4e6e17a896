package dev.assent.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Median, mean and 90th percentile of the four ways to count days, in SQL that H2 and PostgreSQL share. */
final class Stat {
    private static final List<String> DAYS = List.of("net_working", "gross_working", "net_calendar", "gross_calendar");

    private Stat() {
    }

    /** The columns of a query over an alias that has the days. */
    static String columns(String alias) {
        return DAYS.stream().map(days -> ("cast(percentile_cont(0.5) within group (order by %1$s.%2$s) as numeric(12, 1)) as median_%2$s, "
                + "cast(avg(cast(%1$s.%2$s as numeric(12, 4))) as numeric(12, 1)) as mean_%2$s, "
                + "cast(percentile_cont(0.9) within group (order by %1$s.%2$s) as numeric(12, 1)) as p90_%2$s").formatted(alias, days)).collect(Collectors.joining(", "));
    }

    /** Adds them to a row, as medianNetWorking, meanNetWorking, p90NetWorking … */
    static void read(ResultSet result, Map<String, Object> row) throws SQLException {
        for (String days : DAYS) {
            for (String kind : List.of("median", "mean", "p90")) {
                row.put(kind + capital(camel(days)), result.getBigDecimal(kind + "_" + days));
            }
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
