package dev.assent.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * A State's own list of holidays, read from an iCalendar file (RFC 5545, UTF-8).
 *
 * <p>Every all-day event is a holiday, from DTSTART to the day before DTEND, and again every year if it has a yearly
 * RRULE (with EXDATE and RDATE). Cancelled events are left out. Whatever else the file holds is refused, not skipped:
 * a holiday that is quietly missing moves deadlines.
 */
public final class ICalendarHolidays implements Holidays {
    private final List<VEvent> events;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    private ICalendarHolidays(List<VEvent> events) {
        this.events = events;
    }

    /** @throws CalendarException naming the file and the reason, if it cannot be read or understood */
    public static ICalendarHolidays read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw ICalendarFile.broken(file.toString(), "there is no such file", "لا يوجد ملف بهذا الاسم", e);
        } catch (IOException e) {
            throw ICalendarFile.broken(file.toString(), e.getMessage(), "تعذرت القراءة: " + e.getMessage(), e);
        }
    }

    /**
     * Reads to the end and leaves the stream open.
     *
     * @param name what to call the file in a message
     * @throws CalendarException naming the file and the reason, if it cannot be read or understood
     */
    public static ICalendarHolidays read(InputStream in, String name) {
        return new ICalendarHolidays(new ICalendarFile(name).events(in));
    }

    @Override
    public boolean contains(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::holidaysOf).contains(day);
    }

    private Set<LocalDate> holidaysOf(int year) {
        // one day more on each side: which ends of a period ical4j includes depends on the rule
        Period<LocalDate> wide = new Period<>(LocalDate.of(year - 1, 12, 31), LocalDate.of(year + 1, 1, 1));
        return events.stream()
                .flatMap(event -> event.<LocalDate>calculateRecurrenceSet(wide).stream())
                .flatMap(days -> days.getStart().datesUntil(end(days)))
                .filter(day -> day.getYear() == year)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** DTEND is the first day after; programs that write it equal to DTSTART mean one day. */
    private static LocalDate end(Period<LocalDate> days) {
        LocalDate end = LocalDate.from(days.getEnd());
        return end.isAfter(days.getStart()) ? end : days.getStart().plusDays(1);
    }
}
