package dev.assent.search;

import dev.assent.register.Sql;
import dev.assent.setup.NationalSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Periods in days: a day is one of the State that decides, so its bounds are other moments in each setup's time zone. */
final class DayFilters {
    private final Map<String, List<String>> setupsByZone = new TreeMap<>();

    DayFilters(Collection<NationalSetup> setups) {
        setups.forEach(setup -> setupsByZone.computeIfAbsent(setup.workingDays().zone().getId(), zone -> new ArrayList<>()).add(setup.setup()));
    }

    void add(Asked asked, Conditions conditions) {
        from("receivedFrom", asked.receivedFrom(), "f.received_at", conditions);
        to("receivedTo", asked.receivedTo(), "f.received_at", conditions);
        from("closedFrom", asked.closedFrom(), "f.closed_at", conditions);
        to("closedTo", asked.closedTo(), "f.closed_at", conditions);
    }

    private void from(String field, String day, String column, Conditions conditions) {
        if (said(day)) {
            bound(field, day(field, day), column + " >= ", conditions);
        }
    }

    private void to(String field, String day, String column, Conditions conditions) {
        if (said(day)) {
            bound(field, day(field, day).plusDays(1), column + " < ", conditions);
        }
    }

    private void bound(String field, LocalDate day, String compare, Conditions conditions) {
        List<String> zones = new ArrayList<>();
        setupsByZone.forEach((zone, setups) -> {
            String name = field + zones.size();
            Instant moment = day.atStartOfDay(ZoneId.of(zone)).toInstant();
            conditions.parameter(name, Sql.time(moment));
            conditions.parameter(name + "_setups", setups);
            zones.add("f.setup in (:" + name + "_setups) and " + compare + ":" + name);
        });
        conditions.add("(" + String.join(" or ", zones) + ")");
    }

    private static LocalDate day(String field, String value) {
        try {
            if (!value.strip().matches("\\d{4}-\\d\\d-\\d\\d")) {
                throw new DateTimeParseException("four digits", value, 0);
            }
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException no) {
            throw new NotAsked(field, "A day is written as 2026-11-30.");
        }
    }

    private static boolean said(String value) {
        return value != null && !value.isBlank();
    }
}
