package dev.assent.form;

import java.time.LocalDate;

/** The days that make sense as an answer, both ends included; null where there is no end. */
public record DateRange(LocalDate earliest, LocalDate latest) {
    /** Every day. */
    public static final DateRange OPEN = new DateRange(null, null);

    /** Is the day before the first one? */
    public boolean misses(LocalDate day) {
        return earliest != null && day.isBefore(earliest);
    }

    /** Is the day after the last one? */
    public boolean exceeds(LocalDate day) {
        return latest != null && day.isAfter(latest);
    }
}
