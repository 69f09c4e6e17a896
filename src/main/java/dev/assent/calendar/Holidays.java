package dev.assent.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The days on which an agency is closed although it is not its weekend. */
@FunctionalInterface
public interface Holidays {

    /** Whether the day, a local date of the agency, is a holiday. */
    boolean contains(LocalDate day);

    /** The last day for which the holidays are known; empty: they come again for ever. */
    default Optional<LocalDate> knownUntil() {
        return Optional.empty();
    }

    /** No holidays at all. */
    static Holidays none() {
        return day -> false;
    }

    /** Exactly these days. */
    static Holidays of(Set<LocalDate> days) {
        return Set.copyOf(days)::contains;
    }

    /** These holidays, known until this day. */
    default Holidays knownUntil(LocalDate last) {
        Holidays days = this;
        return new Holidays() {
            @Override
            public boolean contains(LocalDate day) {
                return days.contains(day);
            }

            @Override
            public Optional<LocalDate> knownUntil() {
                return Optional.of(last);
            }
        };
    }

    /** Every day that any of the lists contains, such as a country's holidays and an agency's own closing days. */
    static Holidays union(Holidays... lists) {
        return new Union(List.of(lists));
    }

    /** Several lists; they are known as long as the first of them ends. */
    record Union(List<Holidays> lists) implements Holidays {
        @Override
        public boolean contains(LocalDate day) {
            return lists.stream().anyMatch(list -> list.contains(day));
        }

        @Override
        public Optional<LocalDate> knownUntil() {
            return lists.stream().map(Holidays::knownUntil).flatMap(Optional::stream).min(LocalDate::compareTo);
        }
    }
}
