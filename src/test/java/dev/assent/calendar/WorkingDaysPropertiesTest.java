package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for working days in every calendar. */
class WorkingDaysPropertiesTest extends AnyCalendar {

    @Property
    void countingTheDaysAddedGivesTheNumberAdded(
            @ForAll("calendars") WorkingDays calendar, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 300) int n) {
        LocalDate later = calendar.plus(day, n);
        assertThat(calendar.between(day, later)).isEqualTo(n);
        assertThat(calendar.between(later, day)).isEqualTo(-n);
        assertThat(n == 0 || calendar.isWorkingDay(later)).isTrue();
    }

    @Property
    void addingTheDaysCountedGivesTheWorkingDayCountedTo(
            @ForAll("calendars") WorkingDays calendar, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 400) int n) {
        LocalDate to = calendar.plus(day.plusDays(n), 1);
        assertThat(calendar.plus(day, calendar.between(day, to))).isEqualTo(to);
    }

    @Property
    void goingBackFromAWorkingDayUndoesGoingForward(
            @ForAll("calendars") WorkingDays calendar, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 300) int n) {
        LocalDate workingDay = calendar.plus(day, 1);
        assertThat(calendar.plus(calendar.plus(workingDay, n), -n)).isEqualTo(workingDay);
    }

    @Property
    void aTimeLimitIsReadAsItIsWritten(@ForAll("limits") TimeLimit limit) {
        assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
    }
}
