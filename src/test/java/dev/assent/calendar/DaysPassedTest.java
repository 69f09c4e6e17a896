package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Days that have passed are a deadline the other way round, for every calendar. */
class DaysPassedTest extends AnyCalendar {

    @Property
    void whatEndedAtTheDeadlineOfALimitTookSoManyDaysAndAMomentLaterOneMore(@ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 40) int amount) {
        for (Unit unit : List.of(Unit.WORKING_DAYS, Unit.CALENDAR_DAYS)) {
            Instant deadline = ClockArithmetic.deadline(calendar, start, new TimeLimit(amount, unit), List.of());
            // without a cut-off hour midnight belongs to the new day
            assertThat(DaysPassed.between(calendar, unit, start, deadline.minusMillis(1), List.of())).isEqualTo(amount);
            assertThat(DaysPassed.between(calendar, unit, start, deadline.plusMillis(1), List.of())).isEqualTo(amount + 1);
        }
    }

    @Property
    void withStopsTheLimitOfAsManyDaysHasNotPassedAndThatOfADayLessHas(@ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 1, max = 40) int amount, @ForAll("stops") List<Pause> stops) {
        Instant deadline = ClockArithmetic.deadline(calendar, start, new TimeLimit(amount, Unit.WORKING_DAYS), stops);
        Assume.that(stops.stream().allMatch(stop -> stop.from().isBefore(deadline)));
        assertThat(DaysPassed.between(calendar, Unit.WORKING_DAYS, start, deadline.minusMillis(1), stops)).isLessThanOrEqualTo(amount);
        assertThat(DaysPassed.between(calendar, Unit.WORKING_DAYS, start, deadline.plusMillis(1), stops)).isEqualTo(amount + 1);
    }

    @Property
    void aStopNeverAddsADay(@ForAll("calendars") WorkingDays calendar, @ForAll("instants") Instant start, @ForAll @IntRange(min = 0, max = 90) int days,
            @ForAll("stops") List<Pause> stops) {
        Instant end = start.plusSeconds(days * 86_400L);
        assertThat(DaysPassed.between(calendar, Unit.CALENDAR_DAYS, start, end, stops))
                .isBetween(0, DaysPassed.between(calendar, Unit.CALENDAR_DAYS, start, end, List.of()));
    }
}
