package dev.assent.calendar;

import java.time.LocalTime;

/**
 * From when to when an agency is at work on a working day; limits in hours of business time run only then.
 *
 * @param from local time at which it opens
 * @param to   local time at which it closes; later than {@code from}
 */
public record BusinessHours(LocalTime from, LocalTime to) {
    /** @throws CalendarException if one of them is missing, or the day would end before it begins */
    public BusinessHours {
        if (from == null || to == null || !from.isBefore(to)) {
            throw new CalendarException("Business hours need 'from' and a later 'to', not " + from + " to " + to + ".",
                    "ساعات الدوام تحتاج إلى 'from' وإلى 'to' بعده، لا من " + from + " إلى " + to + ".");
        }
    }
}
