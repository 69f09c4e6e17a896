package dev.assent.table;

import dev.assent.calendar.CalendarException;
import dev.assent.calendar.LastDay;
import dev.assent.calendar.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether a row's limits can be counted: its unit, its {@code lastDay}, and the hours of business where it counts them. */
final class UnitCheck {
    private static final List<String> LAST_DAYS = Arrays.stream(LastDay.values()).map(LastDay::name).toList();
    private static final List<Unit> ANY_DAY = List.of(Unit.CALENDAR_DAYS, Unit.MONTHS, Unit.YEARS);

    private UnitCheck() {
    }

    static void of(RowCheck row, String column) {
        Optional<Object> said = row.value(column);
        Optional<Unit> unit = said.flatMap(value -> unit(value.toString()));
        if (said.isPresent() && unit.isEmpty()) {
            row.fault(RowFault.NO_UNIT, column, said.get());
        }
        unit.filter(Unit.BUSINESS_HOURS::equals).ifPresent(hours -> businessHours(row, column));
        if (column.equals("unit")) {
            row.choice("lastDay", LAST_DAYS);
            unit.filter(any -> !ANY_DAY.contains(any)).ifPresent(any -> row.value("lastDay").filter(last -> !last.equals(LastDay.STAYS.name()) && LAST_DAYS.contains(last))
                    .ifPresent(last -> row.fault(RowFault.NO_LAST_DAY, "lastDay", last, any)));
        }
    }

    // by the calendar by which the row is counted: the agency's own where it says so
    private static void businessHours(RowCheck row, String column) {
        String agency = row.value("calendar").filter("OWN"::equals).flatMap(own -> row.value("agency")).map(Object::toString).orElse("");
        if (row.setup().workingDays(agency).businessHours().isEmpty()) {
            row.fault(RowFault.NO_BUSINESS_HOURS, column, agency.isEmpty() ? row.setup().setup() : agency, row.setup().setup());
        }
    }

    private static Optional<Unit> unit(String text) {
        try {
            return Optional.of(Unit.parse(text));
        } catch (CalendarException unknown) {
            return Optional.empty();
        }
    }
}
