package dev.assent.figures;

import dev.assent.calendar.DaysPassed;
import dev.assent.calendar.Pause;
import dev.assent.calendar.Unit;
import dev.assent.calendar.WorkingDays;
import java.time.Instant;
import java.util.List;

/** A stretch of time in days of both kinds, with the stops and without. */
record Days(int grossWorking, int netWorking, int grossCalendar, int netCalendar) {
    static Days between(WorkingDays calendar, Instant from, Instant to, List<Pause> stops) {
        return new Days(DaysPassed.between(calendar, Unit.WORKING_DAYS, from, to, List.of()), DaysPassed.between(calendar, Unit.WORKING_DAYS, from, to, stops),
                DaysPassed.between(calendar, Unit.CALENDAR_DAYS, from, to, List.of()), DaysPassed.between(calendar, Unit.CALENDAR_DAYS, from, to, stops));
    }

    int lostWorking() {
        return grossWorking - netWorking;
    }

    int lostCalendar() {
        return grossCalendar - netCalendar;
    }
}
