package dev.assent.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of holidays as calendars and governments publish them: read as they are where they are plain, refused where they are not. */
class PublicListsTest {
    private static ICalendarHolidays read(String text) {
        return ICalendarHolidays.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "feasts.ics");
    }

    private static String list(String... properties) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\nBEGIN:VEVENT\nUID:eid@test.example\nSUMMARY:Eid\n"
                + String.join("\n", properties) + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    @Test
    @DisplayName("With blank lines, folded lines, zones, alarms, own properties, categories and busy marks it is read unchanged")
    void asPublished() {
        ICalendarHolidays feasts = read("""
                \uFEFFBEGIN:VCALENDAR
                PRODID:-//Publisher//Calendar 1.0//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Holidays; of the State
                X-WR-TIMEZONE:UTC

                BEGIN:VTIMEZONE
                TZID:Europe/Lisbon
                BEGIN:STANDARD
                DTSTART:19971026T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0000
                END:STANDARD
                END:VTIMEZONE

                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270310
                DTEND;VALUE=DATE:20270312
                DTSTAMP:20261101T000000Z
                UID:20270310_a@publisher.example
                CLASS:PUBLIC
                CREATED:20240517T093014Z
                DESCRIPTION:Public holiday\\nTo hide observances\\, go to the set
                 tings
                LAST-MODIFIED:20240517T093014Z
                SEQUENCE:0
                STATUS:CONFIRMED
                SUMMARY;LANGUAGE=en-us:Eid al-Fitr
                TRANSP:TRANSPARENT
                CATEGORIES:Holidays
                X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER:-P1D
                DESCRIPTION:Eid al-Fitr
                END:VALARM
                END:VEVENT
                 \s
                BEGIN:VEVENT
                UID:20270405_b@publisher.example
                SUMMARY:Spring Monday
                DTSTART;VALUE=DATE:20270405
                DURATION:P1D
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(days(feasts, 2027)).containsExactly("2027-03-10", "2027-03-11", "2027-04-05");
        assertThat(feasts.knownUntil()).contains(LocalDate.of(2027, 12, 31));
    }

    private static java.util.List<String> days(Holidays feasts, int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(feasts::contains).map(LocalDate::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "DTSTART;VALUE=DATE:20250505~RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO                            | 2027-05-03",
        "DTSTART;VALUE=DATE:20250526~RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO                           | 2027-05-31",
        "DTSTART;VALUE=DATE:20241105~RRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 2028-11-07",
        "DTSTART;VALUE=DATE:20250331~RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1                        | 2027-03-31",
        "DTSTART;VALUE=DATE:20251031~RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1     | 2027-10-29",
        "DTSTART;VALUE=DATE:20250101~RRULE:FREQ=YEARLY;UNTIL=20271231                                 | 2027-01-01",
        "DTSTART;VALUE=DATE:20250101~RRULE:FREQ=YEARLY;COUNT=3                                        | 2027-01-01",
        "DTSTART;VALUE=DATE:20250101~RRULE:FREQ=YEARLY;WKST=SU                                        | 2027-01-01",
        "DTSTART;VALUE=DATE:20250620~RDATE;VALUE=DATE:20260609,20270529                               | 2027-05-29",
        "DTSTART:20270310                                                                             | 2027-03-10",
        "DTSTART;VALUE=DATE:20270310~DURATION:P1W                                                     | 2027-03-16"
    })
    @DisplayName("Rules that lists have are obeyed")
    void obeyed(String properties, LocalDate last) {
        Holidays feasts = read(list(properties.split("~")));
        assertThat(days(feasts, last.getYear())).isNotEmpty().last().isEqualTo(last.toString());
        assertThat(days(feasts, last.getYear()).size()).isEqualTo(properties.contains("P1W") ? 7 : 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "DTSTART;VALUE=DATE:20250101~RRULE:FREQ=YEARLY;COUNT=2    | 2026-12-31",
        "DTSTART;VALUE=DATE:20250101~RRULE:FREQ=YEARLY;UNTIL=20270601 | 2027-12-31",
        "DTSTART;VALUE=DATE:20240310                             | 2024-12-31"
    })
    @DisplayName("A list that ends says when")
    void ends(String properties, LocalDate last) {
        assertThat(read(list(properties.split("~"))).knownUntil()).contains(last);
        assertThat(read(list("DTSTART;VALUE=DATE:20250101", "RRULE:FREQ=YEARLY")).knownUntil()).as("one that never ends says nothing").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "DTSTART;VALUE=DATE:20270310~RDATE:20270311T090000Z                        | line 8, the event \"Eid\", RDATE:20270311T090000Z: it is not an all-day event",
        "DTSTART;VALUE=DATE:20270310~RDATE;VALUE=PERIOD:20270311T000000Z/P1D       | RDATE;VALUE=PERIOD:20270311T000000Z/P1D: it is not an all-day event",
        "DTSTART;VALUE=DATE;TZID=Europe/Lisbon:20270310                            | line 7, the event \"Eid\", DTSTART;VALUE=DATE;TZID=Europe/Lisbon:20270310: a whole day has no time zone",
        "DTSTART;TZID=Mars/Olympus:20270310T000000                                 | DTSTART;TZID=Mars/Olympus:20270310T000000: a whole day has no time zone",
        "DTSTART;VALUE=DATE:20270310~DURATION:PT36H                                | DURATION:PT36H: an all-day event lasts whole days",
        "DTSTART;VALUE=DATE:20270310~DURATION:P1D~DTEND;VALUE=DATE:20270312        | DURATION:P1D: it has an end",
        "DTSTART;VALUE=DATE:20270310~RRULE:FREQ=MONTHLY                            | RRULE:FREQ=MONTHLY: it is repeated, but not yearly",
        "DTSTART;VALUE=DATE:20270310~RRULE:FREQ=YEARLY;RSCALE=ISLAMIC-CIVIL        | this part of the rule is not obeyed: RSCALE=ISLAMIC-CIVIL",
        "DTSTART;VALUE=DATE:20270310~RRULE:FREQ=YEARLY;BYWEEKNO=10                 | this part of the rule is not obeyed: BYWEEKNO=10",
        "DTSTART;VALUE=DATE:20270310~RRULE:FREQ=YEARLY;UNTIL=20301231T235959Z      | this part of the rule is not obeyed: UNTIL",
        "DTSTART;VALUE=DATE:20270310~RRULE:FREQ=YEARLY;BYDAY=MO                    | the rule does not say plainly",
        "DTSTART;VALUE=DATE:20270310~RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO         | begins on a day that its own rule does not name",
        "DTSTART;VALUE=DATE:20270310~RRULE:FREQ=YEARLY~EXDATE:20280310T000000      | EXDATE:20280310T000000: it is not an all-day event",
        "DTSTART;VALUE=DATE:20270310~EXRULE:FREQ=YEARLY                            | EXRULE:FREQ=YEARLY: nothing is known of this property",
        "DTSTART;VALUE=DATE:20270310~STATUS:TENTATIVE                              | STATUS:TENTATIVE: it is not certain",
        "DTSTART;VALUE=DATE:20270310~RECURRENCE-ID;VALUE=DATE:20270310             | it moves a single repetition",
        "DTSTART;VALUE=DATE:20270310~DTSTART;VALUE=DATE:20270311                   | it is said twice",
        "DTSTART;VALUE=DATE:20270310~Eid is moved                                  | line 8, :Eid is moved: this is no line of an iCalendar file"
    })
    @DisplayName("What Assent would read otherwise than it is meant is refused by file, line, event and property")
    void refused(String properties, String reason) {
        assertThatThrownBy(() -> read(list(properties.split("~")))).isInstanceOf(CalendarException.class)
                .hasMessageStartingWith("The holiday file feasts.ics cannot be used: ").hasMessageContaining(reason)
                .satisfies(refusal -> assertThat(((CalendarException) refusal).arabic()).contains("feasts.ics", "السطر"));
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource({"VERSION:1.0,VERSION:2.0", "CALSCALE:HIJRI,PRODID:-//test//EN", "METHOD:CANCEL,PRODID:-//test//EN", "'BEGIN:VTODO\nEND:VTODO',PRODID:-//test//EN"})
    @DisplayName("So is what would change the meaning of the whole list")
    void otherLists(String instead, String of) {
        assertThatThrownBy(() -> read(list("DTSTART;VALUE=DATE:20270310").replace(of, instead))).isInstanceOf(CalendarException.class)
                .hasMessageContaining(instead.split("\n")[0]);
    }

    @Test
    @DisplayName("Two states of one event are not guessed between, and every fault of a list is told at once")
    void allAtOnce() {
        String two = list("SEQUENCE:0", "DTSTART;VALUE=DATE:20270310").replace("END:VCALENDAR\n", "BEGIN:VEVENT\nUID:eid@test.example\nSEQUENCE:1\n"
                + "DTSTART;VALUE=DATE:20270311\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Feast\nDTSTART:20270412T100000Z\nDURATION:PT5H\nEND:VEVENT\nEND:VCALENDAR\n");
        assertThatThrownBy(() -> read(two)).satisfies(refusal -> assertThat(Arrays.asList(refusal.getMessage().split("; ")))
                .anyMatch(each -> each.contains("another state of the same event")).anyMatch(each -> each.contains("DTSTART:20270412T100000Z")));
    }

    @Test
    @DisplayName("Saved as UTF-16 it is read by the mark at its beginning; without one the file says how to save it")
    void encodings() {
        String text = list("DTSTART;VALUE=DATE:20260501");
        for (byte[] saved : new byte[][] {("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)}) {
            assertThat(ICalendarHolidays.read(new ByteArrayInputStream(saved), "feasts.ics").contains(LocalDate.of(2026, 5, 1))).isTrue();
        }
        assertThatThrownBy(() -> ICalendarHolidays.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE)), "feasts.ics"))
                .hasMessage("The holiday file feasts.ics cannot be used: it is no text in UTF-8; save it again as UTF-8.");
    }

    @Test
    @DisplayName("What would leave no working day, takes away nothing, or leaves no event is refused at the start, not when a file comes")
    void withoutEffect() {
        assertThatThrownBy(() -> read(list("DTSTART;VALUE=DATE:20260502", "DTEND;VALUE=DATE:99991231")))
                .hasMessageContaining("line 8, the event \"Eid\", DTEND;VALUE=DATE:99991231: it lasts longer than a year");
        assertThatThrownBy(() -> read(list("DTSTART;VALUE=DATE:20260501", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20270501,20270502")))
                .hasMessageContaining("line 9, the event \"Eid\", EXDATE;VALUE=DATE:20270501,20270502: nothing of the event begins on 20270502.");
        assertThatThrownBy(() -> read(list("DTSTART;VALUE=DATE:20260501", "STATUS:CANCELLED"))).hasMessageContaining("it contains no events");
        assertThatThrownBy(() -> read(list("DTSTART;VALUE=DATE:2026-05-01"))).hasMessageContaining("such as 20260501");
    }
}
