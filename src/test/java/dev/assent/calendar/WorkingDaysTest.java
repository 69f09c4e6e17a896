package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A business calendar")
class WorkingDaysTest {

    @ParameterizedTest(name = "{1} in {0} is a working day: {2}")
    @CsvSource({
        "Meridia, 2026-10-09, true", "Meridia, 2026-10-10, false", "Meridia, 2026-10-11, false",
        "Meridia, 2026-10-14, false", "Qasira, 2026-10-09, false", "Qasira, 2026-10-10, false",
        "Qasira, 2026-10-11, true", "Qasira, 2027-03-21, false"
    })
    void knowsItsWorkingDays(String state, LocalDate day, boolean working) {
        assertThat(Examples.calendar(state).isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0} plus {1} working days is {2}")
    @CsvSource({
        "2026-10-05, 0, 2026-10-05", "2026-10-10, 0, 2026-10-10", "2026-10-05, 1, 2026-10-06",
        "2026-10-09, 1, 2026-10-12", "2026-10-10, 1, 2026-10-12", "2026-10-13, 1, 2026-10-15",
        "2026-12-23, 1, 2026-12-28", "2026-12-31, 1, 2027-01-04", "2028-02-28, 1, 2028-03-01",
        "2026-10-12, -1, 2026-10-09", "2026-10-10, -1, 2026-10-09", "2027-01-04, -1, 2026-12-31"
    })
    void addsWorkingDays(LocalDate day, int amount, LocalDate result) {
        assertThat(Examples.MERIDIA.plus(day, amount)).isEqualTo(result);
    }

    @ParameterizedTest(name = "from {0} to {1} there are {2} working days")
    @CsvSource({
        "2026-10-05, 2026-10-05, 0", "2026-10-05, 2026-10-06, 1", "2026-10-09, 2026-10-11, 0",
        "2026-10-09, 2026-10-12, 1", "2026-10-12, 2026-10-16, 3", "2026-12-23, 2027-01-04, 5",
        "2026-10-06, 2026-10-05, -1"
    })
    void countsTheDaysAfterTheFirstUpToTheLast(LocalDate from, LocalDate to, int days) {
        assertThat(Examples.MERIDIA.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} received {1} counts as {2} in working days, {3} in calendar days")
    @CsvSource({
        "Meridia, Mon 5 Oct 2026 00:00, 2026-10-05, 2026-10-05",
        "Meridia, Mon 5 Oct 2026 16:00, 2026-10-05, 2026-10-05",
        "Meridia, Mon 5 Oct 2026 16:01, 2026-10-06, 2026-10-06",
        "Meridia, Fri 9 Oct 2026 16:01, 2026-10-12, 2026-10-10",
        "Meridia, Sat 10 Oct 2026 09:00, 2026-10-12, 2026-10-10",
        "Meridia, Tue 13 Oct 2026 23:00, 2026-10-15, 2026-10-14",
        "Meridia, Thu 31 Dec 2026 17:00, 2027-01-04, 2027-01-01",
        "Qasira, Thu 8 Oct 2026 23:59, 2026-10-08, 2026-10-08",
        "Qasira, Fri 9 Oct 2026 00:00, 2026-10-11, 2026-10-09"
    })
    void knowsTheDayOfReceipt(String state, String received, LocalDate working, LocalDate calendarDay) {
        WorkingDays calendar = Examples.calendar(state);
        Instant instant = Examples.at(calendar, received);
        assertThat(calendar.receiptDay(instant)).isEqualTo(working);
        assertThat(calendar.receiptDay(instant, Unit.WORKING_DAYS)).isEqualTo(working);
        assertThat(calendar.receiptDay(instant, Unit.CALENDAR_DAYS)).isEqualTo(calendarDay);
    }

    @Test
    void startsHoursOnTheSpotWhateverTheDayOrTheHour() {
        Instant saturdayNight = Examples.at(Examples.MERIDIA, "Sat 10 Oct 2026 23:00");
        assertThat(Examples.MERIDIA.receiptDay(saturdayNight, Unit.HOURS)).isEqualTo("2026-10-10");
    }

    @Test
    void readsTheDateInItsOwnZone() {
        Instant lateInLondon = Instant.parse("2026-10-05T22:30:00Z");
        assertThat(Examples.QASIRA.receiptDay(lateInLondon)).isEqualTo("2026-10-06");
        assertThat(weekend(Set.of(), null).receiptDay(lateInLondon)).isEqualTo("2026-10-05");
    }

    @ParameterizedTest(name = "{1} in {0} closes at {2}")
    @CsvSource({
        "Meridia, 2026-10-24, 2026-10-24T13:00:00Z",
        "Meridia, 2026-10-25, 2026-10-25T14:00:00Z",
        "Qasira, 2026-10-24, 2026-10-24T22:00:00Z",
        "Qasira, 2027-03-27, 2027-03-27T22:00:00Z",
        "Qasira, 2027-03-28, 2027-03-28T21:00:00Z"
    })
    void closesAtItsHourInSummerAndWinter(String state, LocalDate day, Instant closing) {
        assertThat(Examples.calendar(state).closing(day)).isEqualTo(closing);
    }

    @Test
    void whoseCutOffFallsIntoTheHourThatSummerTimeSkipsClosesAnHourLater() {
        WorkingDays calendar = new WorkingDays(
                ZoneId.of("Europe/Athens"), Set.of(), Holidays.none(), LocalTime.of(3, 30));
        LocalDate spring = LocalDate.of(2027, 3, 28);
        assertThat(calendar.closing(spring)).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(calendar.receiptDay(calendar.closing(spring))).isEqualTo(spring);
    }

    @Test
    void whoseWeekendIsTheWholeWeekIsRefused() {
        assertThatThrownBy(() -> weekend(EnumSet.allOf(DayOfWeek.class), null))
                .hasMessage("The weekend is the whole week: no working day is left.")
                .isInstanceOfSatisfying(CalendarException.class, e -> assertThat(e.arabic()).contains("الأسبوع كله"));
    }

    @Test
    void whoseCutOffIsMidnightIsRefused() {
        assertThatThrownBy(() -> weekend(Set.of(), LocalTime.MIDNIGHT))
                .isInstanceOf(CalendarException.class)
                .hasMessageContaining("00:00");
    }

    @Test
    void whoseHolidaysNeverEndIsRefusedInsteadOfSearchedForEver() {
        WorkingDays closed = new WorkingDays(ZoneOffset.UTC, Set.of(), day -> true, null);
        assertThatThrownBy(() -> closed.plus(LocalDate.of(2026, 10, 5), 1))
                .isInstanceOf(CalendarException.class)
                .hasMessageContaining("no working day within a year of 2026-10-05");
    }

    private static WorkingDays weekend(Set<DayOfWeek> weekend, LocalTime cutOff) {
        return new WorkingDays(ZoneOffset.UTC, weekend, Holidays.none(), cutOff);
    }
}
