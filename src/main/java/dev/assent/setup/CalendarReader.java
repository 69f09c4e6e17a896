package dev.assent.setup;

import dev.assent.calendar.Holidays;
import dev.assent.calendar.ICalendarHolidays;
import dev.assent.calendar.JollydayHolidays;
import dev.assent.calendar.WorkingDays;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** Reads a calendar of a setup with the lists it names. */
final class CalendarReader {
    private final Resource setup;
    private final SetupFiles files;

    CalendarReader(Resource setup, SetupFiles files) {
        this.setup = setup;
        this.files = files;
    }

    WorkingDays read(CalendarData data) throws IOException {
        CalendarData.HolidayData said = data.holidays() == null ? new CalendarData.HolidayData(null, null, null, null, null) : data.holidays();
        Holidays holidays = said.knownUntil() == null ? lists(said) : lists(said).knownUntil(said.knownUntil());
        WorkingDays without = new WorkingDays(data.zone(), data.weekend(), holidays, data.cutOff());
        // a date that changes nothing is misspelt, or its list has changed: either way somebody counts on it
        refuse(said.workingDays().stream().filter(without::isWorkingDay), "'workingDays' names days that are working days anyway");
        refuse(said.workingDays().stream().filter(said.days()::contains), "'days' and 'workingDays' name the same days");
        return new WorkingDays(data.zone(), data.weekend(), holidays, data.cutOff(), new HashSet<>(said.workingDays()), data.businessHours());
    }

    private static void refuse(Stream<LocalDate> wrong, String sentence) {
        List<LocalDate> days = wrong.sorted().toList();
        if (!days.isEmpty()) {
            throw new IllegalArgumentException(sentence + ": " + days);
        }
    }

    private Holidays lists(CalendarData.HolidayData said) throws IOException {
        List<Holidays> all = new ArrayList<>();
        all.add(Holidays.of(new HashSet<>(said.days())));
        if (said.jollyday() != null) {
            all.add(JollydayHolidays.of(said.jollyday()));
        }
        for (String name : said.ical()) {
            Resource list = files.near(setup, name);
            if (!list.exists()) {
                throw new IllegalArgumentException("its list of holidays " + name + " is not there");
            }
            try (InputStream in = list.getInputStream()) {
                all.add(ICalendarHolidays.read(in, name));
            }
        }
        return Holidays.union(all.toArray(Holidays[]::new));
    }
}
