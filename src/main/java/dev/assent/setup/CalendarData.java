package dev.assent.setup;

import dev.assent.calendar.BusinessHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A calendar as a setup writes it.
 *
 * @param zone     IANA time zone, e.g. Europe/Lisbon
 * @param weekend  days of rest
 * @param holidays where public holidays come from
 * @param cutOff   what arrives later counts as arrived the next day; null: midnight
 * @param businessHours {@code from} and {@code to}, local times between which limits in business hours run; null: no row may count by them
 */
public record CalendarData(ZoneId zone, Set<DayOfWeek> weekend, HolidayData holidays, LocalTime cutOff, BusinessHours businessHours) {
    /**
     * @param jollyday    ISO 3166 code of a country or a part of it, such as DE or GB-ENG, that jollyday knows; or null
     * @param ical        iCalendar files beside the setup
     * @param days        single days
     * @param workingDays days that are worked although the lists or the weekend say otherwise
     * @param knownUntil  the last day for which the lists are known, where they do not tell it themselves; or null
     */
    public record HolidayData(String jollyday, List<String> ical, List<LocalDate> days, List<LocalDate> workingDays, LocalDate knownUntil) {
        public HolidayData {
            ical = ical == null ? List.of() : ical;
            days = days == null ? List.of() : days;
            workingDays = workingDays == null ? List.of() : workingDays;
        }
    }
}
