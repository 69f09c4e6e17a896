package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An iCalendar file of holidays")
class ICalendarHolidaysTest {
    private static final Holidays MERIDIA = Examples.holidays("meridia.ics");

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "2026-01-01, true, yearly on the first day of the year",
        "2027-01-01, true, and of the next",
        "2019-01-01, false, but not before the rule began",
        "2026-10-14, true, one day without an end",
        "2026-10-15, false, and not the day after",
        "2026-12-23, false, the day before three days",
        "2026-12-24, true, first of three",
        "2026-12-26, true, last of three",
        "2026-12-27, false, the end is exclusive",
        "2027-05-03, true, first Monday in May",
        "2028-05-01, false, left out for one year",
        "2028-05-08, true, and kept a week later",
        "2028-02-29, true, leap day in a leap year",
        "2027-02-28, false, no leap day, no holiday",
        "2027-03-01, false, nor on the day after",
        "2029-12-29, false, before the turn of the year",
        "2029-12-30, true, days over the turn of the year",
        "2029-12-31, true, their second",
        "2030-01-03, true, their last",
        "2030-01-04, false, their exclusive end",
        "2026-11-11, false, a cancelled event"
    })
    void tellsItsDays(LocalDate day, boolean holiday, String why) {
        assertThat(MERIDIA.contains(day)).as(why).isEqualTo(holiday);
    }

    @ParameterizedTest(name = "is refused if {0}")
    @CsvSource(delimiter = '|', value = {
        "an event has a time of day | DTSTART:20261014T090000Z | the event \"Feast\", DTSTART:20261014T090000Z: it is not an all-day event",
        "an event has no date       | DESCRIPTION:none         | the event \"Feast\", BEGIN:VEVENT: it has no start date",
        "a month does not exist     | DTSTART;VALUE=DATE:20261340 | 20261340",
        "a day does not exist       | DTSTART;VALUE=DATE:20260230 | 20260230",
        "the rule is nonsense       | DTSTART;VALUE=DATE:20261014;RRULE:FREQ=SOMETIMES | SOMETIMES",
        "the rule is not yearly     | DTSTART;VALUE=DATE:20261014;RRULE:FREQ=SECONDLY | is repeated, but not yearly",
        "it ends before it starts   | DTSTART;VALUE=DATE:20261014;DTEND;VALUE=DATE:20261013 | ends before it starts",
        "a repetition is moved      | DTSTART;VALUE=DATE:20261014;RECURRENCE-ID;VALUE=DATE:20261014 | RECURRENCE-ID"
    })
    void isRefusedByName(String why, String lines, String reason) {
        String properties = lines.replace(";RRULE", "\nRRULE").replace(";DTEND", "\nDTEND").replace(";RECUR", "\nRECUR");
        assertThatThrownBy(() -> read(event(properties)))
                .as(why)
                .isInstanceOf(CalendarException.class)
                .hasMessageStartingWith("The holiday file feasts.ics cannot be used: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest(name = "is refused if it contains \"{0}\"")
    @CsvSource({"''", "'<html></html>'", "'BEGIN:VCALENDAR'", "'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n'"})
    void thatHoldsNoEventsIsRefused(String content) {
        assertThatThrownBy(() -> read(content))
                .hasMessageContaining("feasts.ics")
                .isInstanceOfSatisfying(CalendarException.class,
                        e -> assertThat(e.arabic()).contains("feasts.ics", "ملف العطل"));
    }

    @Test
    void cutOffInTheMiddleIsRefused() {
        String whole = event("DTSTART;VALUE=DATE:20261014");
        assertThatThrownBy(() -> read(whole.substring(0, whole.indexOf("END:VEVENT"))))
                .hasMessageContaining("feasts.ics")
                .hasMessageContaining("it never ends");
    }

    @Test
    void withByteOrderMarkAndWindowsLinesIsRead() {
        String text = "\uFEFF" + event("DTSTART;VALUE=DATE:20261014").replace("\n", "\r\n");
        assertThat(read(text).contains(LocalDate.of(2026, 10, 14))).isTrue();
    }

    @Test
    void whoseEndEqualsItsStartMeansOneDay() {
        Holidays feasts = read(event("DTSTART;VALUE=DATE:20261014\nDTEND;VALUE=DATE:20261014"));
        assertThat(feasts.contains(LocalDate.of(2026, 10, 14))).isTrue();
        assertThat(feasts.contains(LocalDate.of(2026, 10, 15))).isFalse();
    }

    @Test
    void isReadFromAPathAndNamedWhenItIsMissing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("feasts.ics");
        assertThatThrownBy(() -> ICalendarHolidays.read(file))
                .hasMessage("The holiday file " + file + " cannot be used: there is no such file.");
        Files.writeString(file, event("DTSTART;VALUE=DATE:20261014"));
        assertThat(ICalendarHolidays.read(file).contains(LocalDate.of(2026, 10, 14))).isTrue();
    }

    @Test
    void thatIsAFolderIsRefusedByName(@TempDir Path folder) {
        assertThatThrownBy(() -> ICalendarHolidays.read(folder))
                .isInstanceOf(CalendarException.class)
                .hasMessageContaining(folder.toString());
    }

    private static ICalendarHolidays read(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return ICalendarHolidays.read(in, "feasts.ics");
    }

    private static String event(String properties) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\nBEGIN:VEVENT\nUID:1@test.example\n"
                + "DTSTAMP:20260101T000000Z\nSUMMARY:Feast\n" + properties + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }
}
