package dev.assent.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A State's own list of holidays, read from an iCalendar file (RFC 5545, UTF-8).
 *
 * <p>Every all-day event is a holiday, from DTSTART to the day before DTEND, and again every year if it has a yearly
 * RRULE (with EXDATE and RDATE). Cancelled events are left out. What does not change the days of an event is passed over;
 * whatever else the file holds is refused, not skipped: a holiday that is quietly missing moves deadlines.
 */
public final class ICalendarHolidays implements Holidays {
    private final List<RecurringDays> events;
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    private ICalendarHolidays(List<RecurringDays> events) {
        this.events = events;
    }

    /** @throws CalendarException naming the file and every fault, if it cannot be read or understood */
    public static ICalendarHolidays read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw ListFaults.broken(file.toString(), "there is no such file", "لا يوجد ملف بهذا الاسم", e);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /**
     * Reads to the end and leaves the stream open.
     *
     * @param name what to call the file in a message
     * @throws CalendarException naming the file and every fault by line, event and property, if it cannot be read or understood
     */
    public static ICalendarHolidays read(InputStream in, String name) {
        ListFaults faults = new ListFaults(name);
        try {
            List<RecurringDays> days = ICalendarFile.events(in, faults).stream().map(event -> ListDays.of(event, faults)).flatMap(Optional::stream).toList();
            faults.refuse();
            return new ICalendarHolidays(days);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static CalendarException unreadable(String name, IOException e) {
        return ListFaults.broken(name, e.getMessage(), "تعذرت القراءة: " + e.getMessage(), e);
    }

    @Override
    public boolean contains(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), year -> events.stream().flatMap(event -> event.in(year)).collect(Collectors.toUnmodifiableSet()))
                .contains(day);
    }

    /** The end of the last year for which the list names a day of its own, rather than one that comes again for ever. */
    @Override
    public Optional<LocalDate> knownUntil() {
        return events.stream().map(RecurringDays::last).flatMap(Optional::stream).max(LocalDate::compareTo).map(day -> LocalDate.of(day.getYear(), 12, 31));
    }
}
