package dev.assent.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** Calendars of many zones, weekends, holidays and cut-off hours, with limits and stops to try on them. */
abstract class AnyCalendar {
    private static final LocalDate DAY_ONE = LocalDate.of(2026, 9, 1);

    @Provide
    Arbitrary<WorkingDays> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of("UTC", "Europe/Athens", "Asia/Beirut", "America/St_Johns",
                "Pacific/Auckland", "Asia/Kathmandu").map(ZoneId::of);
        Arbitrary<Set<DayOfWeek>> weekends = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
        Arbitrary<Set<LocalDate>> holidays = days().set().ofMaxSize(30);
        Arbitrary<LocalTime> cutOffs = Arbitraries.of(9, 12, 16, 23).map(hour -> LocalTime.of(hour, 0)).injectNull(0.3);
        Arbitrary<BusinessHours> hours = Arbitraries.of(0, 7, 9).map(hour -> new BusinessHours(LocalTime.of(hour, 0), LocalTime.of(hour + 8, 30)));
        return Combinators.combine(zones, weekends, holidays, cutOffs, hours)
                .as((zone, weekend, closed, cutOff, open) -> new WorkingDays(zone, weekend, Holidays.of(closed), cutOff, Set.of(), open));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 250).map(DAY_ONE::plusDays);
    }

    @Provide
    Arbitrary<Instant> instants() {
        // quarters of an hour, so that closings and midnights are hit exactly
        return Arbitraries.integers().between(0, 250 * 96)
                .map(quarter -> Instant.parse("2026-09-01T00:00:00Z").plus(Duration.ofMinutes(quarter * 15L)));
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(Unit.class), Arbitraries.of(LastDay.class))
                .as((amount, unit, lastDay) -> new TimeLimit(unit == Unit.YEARS ? amount % 2 + 1 : unit == Unit.MONTHS ? amount % 12 + 1 : amount, unit, lastDay));
    }

    @Provide
    Arbitrary<Pause> pauses() {
        return Combinators.combine(instants(), Arbitraries.integers().between(0, 20 * 96))
                .as((from, quarters) -> new Pause(from, from.plus(Duration.ofMinutes(quarters * 15L)), "stop"));
    }

    @Provide
    Arbitrary<List<Pause>> stops() {
        return pauses().list().ofMaxSize(8);
    }
}
