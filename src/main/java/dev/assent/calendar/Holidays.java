package dev.assent.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The days on which an agency is closed although it is not its weekend. */
@FunctionalInterface
public interface Holidays {

    /** Whether the day, a local date of the agency, is a holiday. */
    boolean contains(LocalDate day);

    /** No holidays at all. */
    static Holidays none() {
        return day -> false;
    }

    /** Exactly these days. */
    static Holidays of(Set<LocalDate> days) {
        return Set.copyOf(days)::contains;
    }

    /** Every day that any of the lists contains, such as a country's holidays and an agency's own closing days. */
    static Holidays union(Holidays... lists) {
        List<Holidays> all = List.of(lists);
        return day -> all.stream().anyMatch(list -> list.contains(day));
    }
}
