package dev.assent.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** What becomes of a limit whose last day is no working day: it stays, or the next or the previous working day is the last. */
public enum LastDay {
    STAYS, NEXT, PREVIOUS;

    /**
     * Reads a cell of a table; an empty one means that the day stays.
     *
     * @throws CalendarException for any other word
     */
    public static LastDay of(Object cell) {
        if (cell == null || cell.toString().isBlank()) {
            return STAYS;
        }
        String word = cell.toString().strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.name().equals(word)).findFirst().orElseThrow(() -> new CalendarException(
                "\"" + cell + "\" does not say what becomes of a last day that is no working day: write STAYS, NEXT or PREVIOUS.",
                "«" + cell + "» لا تبيّن ما يصير إليه اليوم الأخير إن لم يكن يوم عمل: اكتب STAYS أو NEXT أو PREVIOUS."));
    }

    /** @param received day 0: a limit never ends on it or before, so where nothing lies between, the next working day is the last */
    LocalDate from(LocalDate day, LocalDate received, WorkingDays calendar) {
        if (this == STAYS || calendar.isWorkingDay(day)) {
            return day;
        }
        LocalDate moved = calendar.plus(day, this == NEXT ? 1 : -1);
        return moved.isAfter(received) ? moved : calendar.plus(day, 1);
    }
}
