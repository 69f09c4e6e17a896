package dev.assent.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days of one event.
 *
 * @param length in days, at least one
 * @param rule   null: the event is once, and on the days of {@code more}
 * @param more   further first days (RDATE)
 * @param not    first days on which it is not (EXDATE)
 */
record RecurringDays(LocalDate start, int length, YearlyRule rule, Set<LocalDate> more, Set<LocalDate> not) {
    /** Its days in a year. */
    Stream<LocalDate> in(int year) {
        LocalDate from = LocalDate.of(year, 1, 1).minusDays(length);
        LocalDate to = LocalDate.of(year, 12, 31);
        Stream<LocalDate> ruled = rule == null ? Stream.of(start) : rule.dates(start, from, to);
        return Stream.concat(ruled, more.stream()).filter(day -> !not.contains(day)).distinct()
                .flatMap(first -> first.datesUntil(first.plusDays(length))).filter(day -> day.getYear() == year);
    }

    /** The last day of an event that does not go on for ever. */
    Optional<LocalDate> last() {
        Optional<LocalDate> end = rule == null ? Optional.of(start) : rule.last(start);
        return end.map(day -> Stream.concat(Stream.of(day), more.stream()).max(LocalDate::compareTo).get().plusDays(length - 1L));
    }
}
